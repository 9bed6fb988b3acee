import { render } from "preact";
import { ibkr } from "../../../domain/ibkr.ts";
import { practiceToday } from "../../../engine/practice/former-practice.ts";
import { readPractice, writePractice } from "../../../engine/practice/link.ts";
import { type Practice, type PracticeRoom, practiceFrom } from "../../../engine/practice/practice.ts";
import type { FaceWords } from "../../../faces/words.ts";
import { loadFile } from "../../../files/load.ts";
import { besideOf } from "../../../language/locales.ts";
import type { simulatorParts } from "../../parts/parts.ts";
import type { SimulatorData } from "../../payload/simulator-data.ts";
import { define, Enhanced } from "../enhanced.ts";
import { savedPractice, savePractice } from "./saved.ts";
import { Scenario } from "./scenario.tsx";

const fragmentOf = ({ scenario, faults, history }: Practice) =>
  writePractice({ scenario, faults, did: history.done });

/** The simulator page: the scenario named after `#`, else the list with an offer to go on. */
class SimulatorPage extends Enhanced<typeof simulatorParts> {
  /** The fragment that stands there because of what was done here. */
  #own = "";

  protected enliven(): void {
    void loadFile<SimulatorData>("simulator", this.locale).then((data) => {
      const show = () => this.#show(data);
      addEventListener("hashchange", show);
      show();
    });
  }

  #show(data: SimulatorData): void {
    const fragment = location.hash.slice(1);
    const isAnchor = fragment !== "" && !/^v\d/.test(fragment);
    if (isAnchor || (fragment !== "" && fragment === this.#own)) return;
    const room: PracticeRoom = { ...data, domain: ibkr };
    const state = readPractice(fragment);
    const practice = state && practiceFrom(room, practiceToday(data.former, state));
    this.named("unreadable").hidden = fragment === "" || practice !== undefined;
    this.#showWhat(data, practice);
    this.#remember(fragment);
    render(null, this.named("stage"));
    if (!practice) return;
    const faces = () => loadFile<Readonly<Record<string, FaceWords>>>("faces", besideOf(data.locale));
    const changed = (next: Practice) => {
      this.#remember(fragmentOf(next));
      history.replaceState(null, "", `#${this.#own}`);
      savePractice(this.#own);
    };
    render(
      <Scenario data={data} room={room} first={practice} changed={changed} loadOther={faces} />,
      this.named("stage"),
    );
    this.named("title").focus({ preventScroll: true });
    // On a phone the device is what is seen first: what stands above it is one turn of the thumb away.
    if (matchMedia("(width < 64rem)").matches) this.named("stage").scrollIntoView();
  }

  /** Shows the list of scenarios, or the practice of one. */
  #showWhat(data: SimulatorData, practice: Practice | undefined): void {
    const scenario = practice && data.scenarios[practice.scenario];
    const before = savedPractice();
    const resume = this.named<HTMLAnchorElement>("resume");
    for (const name of ["title", "stage", "choose"] as const)
      this.named(name).hidden = scenario === undefined;
    for (const name of ["scenarios", "intro"] as const) this.named(name).hidden = scenario !== undefined;
    this.named("title").textContent = scenario?.title ?? "";
    this.named("summary").textContent = scenario?.summary ?? "";
    resume.hidden = scenario !== undefined || !readPractice(before);
    resume.href = `#${before}`;
  }

  #remember(fragment: string): void {
    this.#own = fragment;
    for (const twin of document.querySelectorAll<HTMLAnchorElement>("[data-twin]")) twin.hash = fragment;
  }
}

define("lock-simulator", SimulatorPage);

import { render } from "preact";
import { readPractice, writePractice } from "../../../engine/practice/link.ts";
import { type Practice, practiceFrom } from "../../../engine/practice/practice.ts";
import type { FaceWords } from "../../../faces/words.ts";
import { loadFile } from "../../../files/load.ts";
import { type Locale, otherLocale } from "../../../language/locales.ts";
import { Simulator } from "./app.tsx";
import type { SimulatorData } from "./simulator-data.ts";

const storageKey = "lockstep.practice";

const fragmentOf = ({ scenario, faults, history }: Practice) =>
  writePractice({ scenario, faults, did: history.done });

/** Keeps the last practice on this device; a full or closed storage is no reason to stop. */
function save(fragment: string) {
  try {
    localStorage.setItem(storageKey, fragment);
  } catch {
    // The address holds the same state.
  }
}

function saved(): string {
  try {
    return localStorage.getItem(storageKey) ?? "";
  } catch {
    return "";
  }
}

const otherFaces = ({ locale }: SimulatorData) =>
  loadFile<Readonly<Record<string, FaceWords>>>("faces", otherLocale(locale));

/** Wakes the simulator page: the scenario named after `#`, else the list with an offer to go on. */
function wake(root: HTMLElement, data: SimulatorData): void {
  const note = document.querySelector<HTMLElement>("[data-note]");
  const resume = document.querySelector<HTMLAnchorElement>("[data-resume]");
  const title = document.querySelector<HTMLElement>("[data-title]");
  const list = document.querySelector<HTMLElement>("[data-scenarios]");
  let own = "";

  const show = () => {
    const fragment = location.hash.slice(1);
    const isAnchor = fragment !== "" && !/^v\d/.test(fragment);
    if (isAnchor || (fragment !== "" && fragment === own)) return;
    const state = readPractice(fragment);
    const practice = state && practiceFrom(data, state);
    const scenario = practice && data.scenarios[practice.scenario];
    if (note) note.hidden = fragment === "" || practice !== undefined;
    if (list) list.hidden = practice !== undefined;
    if (title) {
      title.hidden = practice === undefined;
      title.textContent = scenario ? scenario.title : "";
      if (title.nextElementSibling) title.nextElementSibling.textContent = scenario?.summary ?? "";
    }
    root.hidden = practice === undefined;
    for (const intro of document.querySelectorAll<HTMLElement>("[data-intro]"))
      intro.hidden = practice !== undefined;
    for (const link of document.querySelectorAll<HTMLElement>("[data-choose]"))
      link.hidden = practice === undefined;
    render(null, root);
    const before = saved();
    if (resume) {
      resume.hidden = practice !== undefined || !readPractice(before);
      resume.href = `#${before}`;
    }
    own = fragment;
    for (const twin of document.querySelectorAll<HTMLAnchorElement>("[data-twin]")) twin.hash = own;
    if (!practice) return;
    const changed = (next: Practice) => {
      own = fragmentOf(next);
      history.replaceState(null, "", `#${own}`);
      save(own);
      for (const twin of document.querySelectorAll<HTMLAnchorElement>("[data-twin]")) twin.hash = own;
    };
    render(
      <Simulator data={data} first={practice} changed={changed} loadOther={() => otherFaces(data)} />,
      root,
    );
    title?.focus();
  };
  addEventListener("hashchange", show);
  show();
}

const root = document.querySelector<HTMLElement>("[data-simulator]");
if (root) wake(root, await loadFile<SimulatorData>("simulator", document.documentElement.lang as Locale));

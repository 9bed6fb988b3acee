import { ibkr } from "../../../domain/ibkr.ts";
import { stateToday } from "../../../engine/guide/former.ts";
import { type GuideState, readFragment, writeFragment, writeWhole } from "../../../engine/guide/fragment.ts";
import { createGuide, type Guide } from "../../../engine/guide/guide.ts";
import { answered, lostIn, positionIn, steppedBack } from "../../../engine/guide/state.ts";
import { endAt, isPlace, type Place, partsOf, questionAt } from "../../../engine/tree/forest.ts";
import { openAnswers, type Position } from "../../../engine/tree/replay.ts";
import { loadFile } from "../../../files/load.ts";
import { guidePath } from "../../../language/paths.ts";
import type { guideParts } from "../../parts/parts.ts";
import type { GuideData, SaidStep } from "../../payload/guide-data.ts";
import { define, Enhanced } from "../enhanced.ts";
import { drawAnswers } from "./answers.tsx";
import type { CarryOn } from "./carry-on.ts";
import "./carry-on.ts";
import { showStepAtHand } from "../practice/step-list.tsx";
import { drawHelp } from "./help-list.tsx";
import { loadEarly } from "./load-early.ts";
import { createVerdictView, type VerdictView } from "./verdict-view.ts";

const blank: GuideState = { given: [], done: 0 };

/**
 * Turns the page of linked sections into a wizard. The map of answers after `#` is the truth; all else follows.
 * Without its data the page stays what it is without JavaScript: sections that link each other.
 */
class GuidePage extends Enhanced<typeof guideParts> {
  #state: GuideState = blank;
  #data!: GuideData;
  #guide!: Guide<SaidStep>;
  #verdict!: VerdictView;

  get #tree(): string {
    return this.dataset["tree"] ?? "";
  }

  protected enliven(): void {
    void loadEarly(this, loadFile<GuideData>("guide", this.locale), (data) => this.#begin(data));
  }

  #begin(data: GuideData): void {
    this.#data = data;
    this.#guide = createGuide(data, ibkr);
    this.#verdict = createVerdictView({
      guide: this.#guide,
      data,
      locale: this.locale,
      live: this.named("live"),
      again: () => this.#draw(false),
      progressed: (done) => this.#progress(done),
    });
    document.documentElement.classList.add("is-live");
    this.addEventListener("click", (event) => this.#follow(event));
    window.addEventListener("hashchange", () => this.#read(true));
    this.#read(location.hash !== "");
    void this.#offerTools();
  }

  /** Loaded only where a browser has an assistant that can use them. */
  async #offerTools(): Promise<void> {
    if (!("modelContext" in document)) return;
    const { modelContext, offerTools } = await import("./assistant-tools.ts");
    const context = modelContext();
    const { text } = this.#data;
    if (context) offerTools(context, { tree: this.#tree, locale: this.locale, routes: this.#guide, text });
  }

  #go(next: GuideState): void {
    location.hash = writeFragment(next, this.#tree);
  }

  /** Reads the address. What it says of questions and answers that are gone is told; the rest stays. */
  #read(move: boolean): void {
    const said = readFragment(location.hash, this.#tree);
    const today = said && stateToday(this.#data.former, said);
    const lost = today ? lostIn(this.#guide, today) : [];
    this.named("unreadable").hidden = today !== undefined;
    const notice = this.named("lost");
    notice.hidden = lost.length === 0;
    notice.textContent = `${notice.dataset["says"]} ${lost.map(({ way }) => way).join(", ")}`;
    const first = this.#data.trees[this.#tree]?.first;
    if (!today?.entered) this.#state = today ?? blank;
    else if (partsOf(today.entered).id === first) this.#state = blank;
    // An anchor of the page itself, such as that past the header, leaves the guide as it stands.
    else if (isPlace(this.#guide.trees, today.entered)) this.#state = today;
    this.#draw(move);
  }

  #draw(move: boolean): void {
    const position = positionIn(this.#guide, this.#tree, this.#state);
    const { tree } = partsOf(position.place);
    if (tree !== this.#tree) {
      location.replace(`${guidePath(this.locale, tree)}#${writeFragment(this.#state, tree)}`);
      return;
    }
    const sections = [...this.querySelectorAll<HTMLElement>("[data-place]")];
    const current = sections.find((section) => section.dataset["place"] === position.place);
    const heading = move ? current?.querySelector("h1") : undefined;
    current?.classList.add("is-current");
    // The focus goes on first: where it is taken away with the last question, a screen reader says nothing of what comes.
    heading?.focus({ preventScroll: true });
    for (const section of sections) section.classList.toggle("is-current", section === current);
    // What stood above is gone only now, and not every browser keeps in place what it moves.
    heading?.scrollIntoView({ block: "nearest" });
    if (current) this.#drawPlace(current, position, move);
    this.#drawAnswers(position);
    this.#relink();
  }

  #drawPlace(section: HTMLElement, position: Position, move: boolean): void {
    this.#offerOpen(section, position);
    if (endAt(this.#guide.trees, position.place)) {
      const help = section.querySelector<HTMLElement>(`[data-part="help"]`);
      const changes = help?.querySelector("ul");
      if (help && changes) help.hidden = !drawHelp(changes, this.#guide, this.#data, position);
    }
    this.#verdict.draw(section, position, this.#state.done);
    if (move && this.#state.done > 0) showStepAtHand(section);
  }

  /** Shows the answers that what is known still allows. */
  #offerOpen(section: HTMLElement, { place, known }: Position): void {
    const question = questionAt(this.#guide.trees, place);
    if (!question) return;
    const open = openAnswers(this.#guide, question, known);
    for (const link of section.querySelectorAll<HTMLElement>("[data-way]")) {
      const way = link.dataset["way"] ?? "";
      const item = link.closest("li");
      if (item) item.hidden = way !== "unsure" && !open.includes(way);
    }
  }

  #drawAnswers(position: Position): void {
    const box = this.named("answers");
    const list = box.querySelector("dl");
    const address = (at: Place) => `#${writeFragment({ ...this.#state, at, done: 0 }, this.#tree)}`;
    if (list) box.hidden = !drawAnswers(list, this.#data, position, address);
  }

  /** A step was done: the address holds it, unless the guide was opened at a place with nothing said. */
  #progress(done: number): void {
    this.#state = { ...this.#state, done };
    if (this.#state.entered) return;
    history.replaceState(null, "", `#${writeFragment(this.#state, this.#tree)}`);
    this.querySelector<CarryOn>(".is-current lock-carry-on")?.follow();
    this.#relink();
  }

  /** Links that lead away take the answers and the steps with them. */
  #relink(): void {
    const state = this.#state.entered ? blank : this.#state;
    const fragment = writeFragment(state, this.#tree);
    for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-call]"))
      link.hash = writeWhole(this.#tree, state);
    for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-map-link], [data-twin]"))
      link.hash = fragment;
  }

  #follow(event: MouseEvent): void {
    const link = (event.target as HTMLElement).closest<HTMLAnchorElement>("a");
    const place = link?.closest<HTMLElement>("[data-place]")?.dataset["place"] as Place | undefined;
    if (!link || !place || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { way, back, again } = link.dataset;
    if (way === undefined && back === undefined && again === undefined) return;
    event.preventDefault();
    if (way !== undefined) this.#go(answered(this.#guide, this.#tree, this.#state, { place, way }));
    else this.#go(back === undefined ? blank : steppedBack(this.#guide, this.#tree, this.#state));
  }
}

define("lock-guide", GuidePage);

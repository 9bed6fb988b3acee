import { blankState, type GuideState, readFragment, writeFragment } from "../../engine/guide/fragment.ts";
import {
  chosenProcedures,
  createSession,
  likely,
  plannedSteps,
  worldAt,
} from "../../engine/guide/session.ts";
import { writeWhole } from "../../engine/guide/whole-state.ts";
import { endAt, isPlace, type Place, partsOf, questionAt } from "../../engine/tree/forest.ts";
import { changesThatHelp } from "../../engine/tree/help.ts";
import { openAnswers, type Position, replay, startAt } from "../../engine/tree/replay.ts";
import { loadFile } from "../../files/load.ts";
import type { Locale } from "../../language/locales.ts";
import { guidePath } from "../../language/paths.ts";
import { drawAnswers } from "./answers.ts";
import type { GuideData } from "./data.ts";
import { clearDesk, drawDesk } from "./desk.tsx";
import { createDeviceLanguage } from "./device-language.ts";
import { wakeWith } from "./early-press.ts";
import { offerElsewhere } from "./elsewhere.ts";
import { foldPractice } from "./practice-fold.ts";
import { createPracticeRun, type PracticeRun } from "./practice-run.ts";
import { offerToSend } from "./send-text.ts";
import { drawSteps, fitTo } from "./step-list.ts";
import { createVariants } from "./variants.ts";

const root = document.querySelector<HTMLElement>("[data-guide]");
// Without its data the page stays what it is without JavaScript: sections that link each other.
if (root) void wakeWith(root, loadFile<GuideData>("guide", root.dataset["locale"] as Locale), wake);

/** Turns the page of linked sections into a wizard. The map of answers after `#` is the truth; all else follows. */
function wake(page: HTMLElement, data: GuideData): void {
  const locale = page.dataset["locale"] as Locale;
  const tree = page.dataset["tree"] ?? "";
  const session = createSession(data, tree);
  const { guide } = session;
  const live = page.querySelector<HTMLElement>("[data-live]");
  const answers = page.querySelector<HTMLElement>("[data-answers]");
  const unreadable = page.querySelector<HTMLElement>("[data-unreadable]");
  const given = data.trees[tree]?.given ?? {};
  const narrow = matchMedia("(width < 48rem)");
  let state: GuideState = blankState;
  let run: PracticeRun | undefined;
  /** The place at which the guide was opened by a plain anchor, while nothing has been said. */
  let entered: Place | undefined;
  const redraw = () => (entered ? enterAt(entered, false) : draw(false));
  const variants = createVariants(data, () => redraw());
  const language = createDeviceLanguage(data, locale, () => redraw());
  document.documentElement.classList.add("is-live");

  const first = `${tree}/${data.trees[tree]?.first}` as Place;

  const positionOf = (of: GuideState): Position => {
    const whole = replay(guide, first, of.given);
    if (!of.at) return whole;
    const until = whole.taken.findIndex(({ place }) => place === of.at);
    if (until < 0) return whole;
    const kept = whole.taken.slice(0, until).filter(({ asked }) => asked);
    return kept.length === 0 ? startAt(of.at, given) : replay(guide, first, kept);
  };

  const go = (next: GuideState) => {
    location.hash = writeFragment(next, tree);
  };

  /** Links that lead away take the answers and the steps with them. */
  const relink = () => {
    const fragment = writeFragment(state, tree);
    for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-call]"))
      link.hash = writeWhole({ tree, state });
    for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-map-link], [data-twin]"))
      link.hash = fragment;
  };

  const answer = (place: Place, way: string) => {
    const known = state.given.some((one) => one.place === place);
    go({
      done: 0,
      given: known
        ? state.given.map((one) => (one.place === place ? { place, way } : one))
        : [...positionOf(state).taken.filter(({ asked }) => asked), { place, way }],
    });
  };

  const drawPlan = (section: HTMLElement, position: Position) => {
    run?.stop();
    run = undefined;
    const end = endAt(guide.forest, position.place);
    const so = likely(position.known, variants.chosen());
    if (end) {
      fitTo(section, chosenProcedures(end, so), so);
      offerToSend(section, data);
      offerElsewhere(section, data);
    }
    variants.offer(section, language.select);
    if (!live) return;
    const world = worldAt(session, position, variants.chosen());
    const steps = plannedSteps(session, position, variants.chosen());
    // A login has nothing to show before it is clear what to do; a phone in trouble is there from the beginning.
    const hasPhone = "phone" in world.devices || "other-phone" in world.devices;
    if (steps.length === 0 && (!hasPhone || "window" in world.devices)) {
      clearDesk(live);
      return;
    }
    if (narrow.matches) {
      const fold = foldPractice(live, data.text["practise"] ?? "");
      const steps = section.querySelector(".procedure:not([hidden])");
      if (steps) steps.before(fold);
      else section.querySelector(".foot")?.before(fold);
    }
    const draw = () => {
      if (!run) return;
      drawDesk(live, run, { ...data, faces: language.faces() }, drawSteps(section, steps, run, data));
      if (steps.length === 0 || run.done() === state.done) return;
      state = { ...state, done: run.done() };
      if (entered) return;
      history.replaceState(null, "", `#${writeFragment(state, tree)}`);
      offerElsewhere(section, data);
      relink();
    };
    run = createPracticeRun(world, steps, session.quantities, state.done, draw);
    draw();
  };

  const drawHelp = (section: HTMLElement, { place, known }: Position) => {
    const box = section.querySelector<HTMLElement>("[data-help]");
    if (!box) return;
    const values = Object.fromEntries(
      Object.entries(data.changeable).map(([id, all]) => [id, Object.keys(all)]),
    );
    const help = changesThatHelp(guide, partsOf(place).tree, known, values);
    box.hidden = help.length === 0;
    box.querySelector("ul")?.replaceChildren(
      ...help.map(({ id, value }) => {
        const item = document.createElement("li");
        item.textContent = data.changeable[id]?.[value] ?? value;
        return item;
      }),
    );
  };

  const draw = (move: boolean) => {
    const position = positionOf(state);
    const { tree: itsTree } = partsOf(position.place);
    if (itsTree !== tree) {
      location.replace(`${guidePath(locale, itsTree)}#${writeFragment(state, itsTree)}`);
      return;
    }
    for (const section of page.querySelectorAll<HTMLElement>("[data-place]")) {
      const current = section.dataset["place"] === position.place;
      section.classList.toggle("is-current", current);
      if (!current) continue;
      const question = questionAt(guide.forest, position.place);
      const open = question ? openAnswers(guide, question, position.known) : undefined;
      for (const link of section.querySelectorAll<HTMLElement>("[data-way]")) {
        const way = link.dataset["way"] ?? "";
        const item = link.closest("li");
        if (item) item.hidden = open !== undefined && way !== "unsure" && !open.includes(way);
      }
      drawPlan(section, position);
      drawHelp(section, position);
      if (move) section.querySelector("h1")?.focus();
    }
    if (answers)
      drawAnswers(
        answers,
        data,
        position,
        (place) => `#${writeFragment({ ...state, at: place, done: 0 }, tree)}`,
      );
    relink();
  };

  const read = (move: boolean) => {
    entered = undefined;
    const said = readFragment(location.hash, tree);
    // A question that no longer exists: the link is of another version.
    const isOld = said && !("node" in said) && said.given.some(({ place }) => !isPlace(guide.forest, place));
    const found = isOld ? undefined : said;
    if (unreadable) unreadable.hidden = found !== undefined;
    const node = found && "node" in found ? found.node : undefined;
    if (found && !("node" in found)) state = found;
    else state = node === undefined || node === partsOf(first).id ? blankState : state;
    if (node !== undefined && node !== partsOf(first).id && questionOrEnd(node)) {
      enterAt(`${tree}/${node}`, move);
      return;
    }
    draw(move);
  };

  const questionOrEnd = (id: string) => {
    const place = `${tree}/${id}` as Place;
    return questionAt(guide.forest, place) !== undefined || endAt(guide.forest, place) !== undefined;
  };

  /** A plain anchor from an article: the guide opens there, with nothing said yet. */
  const enterAt = (place: Place, move: boolean) => {
    entered = place;
    state = { given: [], done: 0 };
    for (const section of page.querySelectorAll<HTMLElement>("[data-place]")) {
      const current = section.dataset["place"] === place;
      section.classList.toggle("is-current", current);
      if (!current) continue;
      drawPlan(section, startAt(place, given));
      if (move) section.querySelector("h1")?.focus();
    }
    if (answers) answers.hidden = true;
  };

  page.addEventListener("click", (event) => {
    const link = (event.target as HTMLElement).closest<HTMLAnchorElement>("a");
    const place = link?.closest<HTMLElement>("[data-place]")?.dataset["place"] as Place | undefined;
    if (!link || !place || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const way = link.dataset["way"];
    if (way !== undefined) {
      event.preventDefault();
      answer(place, way);
    } else if (link.dataset["back"] !== undefined) {
      event.preventDefault();
      const taken = positionOf(state).taken.filter(({ asked }) => asked);
      go({ given: taken.slice(0, -1), done: 0 });
    } else if (link.dataset["again"] !== undefined) {
      event.preventDefault();
      go(blankState);
    }
  });
  window.addEventListener("hashchange", () => read(true));
  read(location.hash !== "");
}

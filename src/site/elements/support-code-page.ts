import { writeFragment } from "../../engine/guide/fragment.ts";
import { createSession } from "../../engine/guide/session.ts";
import { decodeSupport } from "../../engine/guide/support-code.ts";
import { positionIn } from "../../engine/guide/whole-state.ts";
import { partsOf } from "../../engine/tree/forest.ts";
import { loadFile } from "../../files/load.ts";
import { type Locale, languageNames, locales } from "../../language/locales.ts";
import { guidePath } from "../../language/paths.ts";
import type { GuideData } from "./data.ts";
import { screensOf } from "./their-screens.tsx";
import { toldInLines } from "./told.ts";

const root = document.querySelector<HTMLElement>("[data-support-code]");
if (root) wake(root);

/** The same place in one language: what was said, where it led, and the way there. */
function column(
  data: GuideData,
  locale: Locale,
  whole: Parameters<typeof positionIn>[1],
  labels: Labels,
): HTMLElement {
  const { position } = positionIn(data, whole);
  const { tree, id } = partsOf(position.place);
  const box = document.createElement("section");
  const heading = document.createElement("h2");
  const list = document.createElement("ol");
  const verdict = document.createElement("p");
  const link = document.createElement("a");
  box.lang = locale;
  heading.textContent = languageNames[locale];
  for (const line of toldInLines(data, position.taken)) {
    const item = document.createElement("li");
    item.textContent = line;
    list.append(item);
  }
  const node = data.trees[tree]?.nodes[id];
  verdict.textContent = `${labels.verdict}: ${node?.ask ?? data.titles[position.place] ?? position.place}`;
  link.className = "button";
  link.textContent = labels.go;
  link.href = `${guidePath(locale, tree)}#${writeFragment(whole.state, tree)}`;
  box.append(heading, list, verdict, link, screensOf(data, whole, labels.screens));
  if (whole.state.done > 0) {
    const steps = document.createElement("p");
    steps.textContent = `${labels.steps}: ${whole.state.done}`;
    verdict.after(steps);
  }
  return box;
}

interface Labels {
  readonly verdict: string;
  readonly go: string;
  readonly steps: string;
  readonly screens: string;
}

/** Opens a code that somebody reads out: their place in the guide, in both languages side by side. */
function wake(page: HTMLElement): void {
  const own = page.dataset["locale"] as Locale;
  const field = page.querySelector("input");
  const button = page.querySelector("button");
  const said = page.querySelector<HTMLElement>("[data-said]");
  const view = page.querySelector<HTMLElement>("[data-view]");
  let loading: Promise<Record<Locale, GuideData>> | undefined;
  page.querySelector("[data-entry]")?.removeAttribute("hidden");

  const load = () =>
    (loading ??= Promise.all(
      locales.map(async (locale) => [locale, await loadFile<GuideData>("guide", locale)]),
    ).then((all) => Object.fromEntries(all) as Record<Locale, GuideData>));

  const open = async (code: string) => {
    const all = await load().catch(() => undefined);
    if (!all) {
      loading = undefined;
      if (said) said.textContent = page.dataset["failed"] ?? "";
      return;
    }
    const session = createSession(all[own], Object.keys(all[own].trees)[0] ?? "");
    const found = decodeSupport(session.guide, code);
    const text = all[own].text;
    view?.replaceChildren();
    if (typeof found === "string") {
      if (said) said.textContent = text[`code-${found}`] ?? "";
      return;
    }
    if (said) said.textContent = "";
    const whole = { tree: found.tree, state: { given: found.given, done: found.done } };
    for (const locale of [own, ...locales.filter((one) => one !== own)]) {
      const words = all[locale].text;
      const labels = {
        verdict: words["code-verdict"] ?? "",
        go: words["code-go"] ?? "",
        steps: words["code-step"] ?? "",
        screens: words["their-screens"] ?? "",
      };
      view?.append(column(all[locale], locale, whole, labels));
    }
  };

  // A code that was typed into the search stands in the address.
  const linked = /^#([0-9A-Za-z]{8})$/.exec(location.hash)?.[1];
  if (field && linked) {
    field.value = linked;
    void open(linked);
  }
  button?.addEventListener("click", () => void open(field?.value ?? ""));
  field?.addEventListener("keydown", (event) => {
    if (event.key === "Enter") void open(field.value);
  });
}

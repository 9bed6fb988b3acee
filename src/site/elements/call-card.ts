import { encodeSupport } from "../../engine/guide/support-code.ts";
import { positionIn, readWhole } from "../../engine/guide/whole-state.ts";
import { partsOf } from "../../engine/tree/forest.ts";
import { givenOn } from "../../engine/tree/paths.ts";
import { loadFile } from "../../files/load.ts";
import type { Locale } from "../../language/locales.ts";
import { copyText } from "./copy-text.ts";
import type { GuideData } from "./data.ts";
import { toldInLines } from "./told.ts";

/** A code as it is read out: two groups of four. */
const spaced = (code: string) => `${code.slice(0, 4)} ${code.slice(4)}`;

/** Puts the person's answers and the support code on the card, and lets it be copied and printed. */
function wake(root: HTMLElement, data: GuideData): void {
  const part = (name: string) => document.querySelector<HTMLElement>(`main [data-${name}]`);
  const whole = readWhole(location.hash, Object.keys(data.trees));
  const list = part("tried");
  if (whole && list) {
    const { session, position } = positionIn(data, whole);
    const lines = toldInLines(data, position.taken);
    list.replaceChildren(
      ...lines.map((line) => {
        const item = document.createElement("li");
        item.textContent = line;
        return item;
      }),
    );
    const steps = part("steps");
    if (steps) {
      steps.hidden = whole.state.done === 0;
      steps.textContent = `${data.text["code-step"]}: ${whole.state.done}`;
    }
    const nothing = part("nothing");
    if (nothing) nothing.hidden = lines.length > 0;
    const given = givenOn(position);
    // Answers may begin in another guide than the one they have led to.
    const tree = given[0] ? partsOf(given[0].place).tree : whole.tree;
    const code = encodeSupport(session.guide, {
      tree,
      given,
      done: whole.state.done,
    });
    const box = part("code");
    const value = part("code-value");
    if (box && value && code) {
      value.textContent = spaced(code);
      box.hidden = false;
    }
  }
  for (const twin of document.querySelectorAll<HTMLAnchorElement>("[data-twin]")) twin.hash = location.hash;
  const said = part("said");
  const tools = part("tools");
  if (tools) tools.hidden = false;
  part("print")?.addEventListener("click", () => window.print());
  part("copy")?.addEventListener("click", () => {
    // biome-ignore lint/performance/useDomNodeTextContent: a person pastes it, so it needs its lines.
    copyText(root.innerText, (id) => {
      if (said) said.textContent = data.text[id] ?? "";
    });
  });
}

const card = document.querySelector<HTMLElement>("[data-card]");
if (card) wake(card, await loadFile<GuideData>("guide", document.documentElement.lang as Locale));

import { writeFragment } from "../../../engine/guide/fragment.ts";
import type { Filled } from "../../../engine/guide/situation.ts";
import { fill } from "../../../language/fill.ts";
import { codePath, guidePath } from "../../../language/paths.ts";
import { chipOf, doorOf } from "./chip.ts";
import type { Page } from "./search-host.ts";

/**
 * Offers the guide with the answers that follow from the words, each of which can be taken back. The link is that of
 * the guide of all; it moves on by itself to where the answers lead.
 */
export function drawSituation(
  into: HTMLElement,
  filled: readonly Filled[],
  page: Page,
  takeBack: (one: Filled) => void,
): void {
  const { locale, texts } = page;
  into.hidden = filled.length === 0;
  const href = `${guidePath(locale, "start")}#${writeFragment({ given: filled, done: 0 }, "start")}`;
  // What has not changed is not drawn anew: somebody may stand on it.
  if (into.querySelector("a")?.getAttribute("href") === href) return;
  const chips = filled.map((one) => {
    const chip = chipOf(page, `${one.label} ×`, () => takeBack(one));
    chip.ariaLabel = fill(texts["take-back"], { answer: one.label });
    return chip;
  });
  into.replaceChildren(doorOf(page, texts.situation, href), ...chips);
}

/** Offers the page that opens a support code, which stands after `#`. */
export function drawCode(into: HTMLElement, code: string, page: Page): void {
  into.hidden = false;
  const href = `${codePath(page.locale)}#${code}`;
  // An answer is drawn twice, and somebody may be about to press the first.
  if (into.querySelector("a")?.getAttribute("href") === href) return;
  into.replaceChildren(doorOf(page, page.texts["open-code"], href));
}

import type { Locale } from "../language/locales.ts";
import { codePath, guidePath } from "../language/paths.ts";
import type { SearchTexts } from "./results.ts";
import type { Filled } from "./situation.ts";

/**
 * Offers the guide with the answers that follow from the words, each of which can be taken back. The link is that of
 * the guide of all; it moves on by itself to where the answers lead.
 */
export function drawSituation(
  into: HTMLElement,
  filled: readonly Filled[],
  page: Locale,
  texts: SearchTexts,
  takeBack: (one: Filled) => void,
): void {
  into.hidden = filled.length === 0;
  const given = filled.map(({ place, way }) => `${place.replace(/^start\//, "")}=${way}`).join(";");
  const href = `${guidePath(page, "start")}#v1;${given}`;
  // What has not changed is not drawn anew: somebody may stand on it.
  if (into.querySelector("a")?.getAttribute("href") === href) return;
  const link = document.createElement("a");
  link.href = href;
  link.className = "button";
  link.textContent = texts["situation"] ?? "";
  const chips = filled.map((one) => {
    const chip = document.createElement("button");
    const sign = document.createElement("span");
    chip.type = "button";
    chip.className = "quiet";
    sign.ariaHidden = "true";
    sign.textContent = " ×";
    chip.append(one.label, sign);
    chip.ariaLabel = (texts["take-back"] ?? "").replace("[answer]", one.label);
    chip.addEventListener("click", () => takeBack(one));
    return chip;
  });
  into.replaceChildren(link, ...chips);
}

/** Offers the page that opens a support code, which stands after `#`. */
export function drawCode(into: HTMLElement, code: string, page: Locale, texts: SearchTexts): void {
  const link = document.createElement("a");
  link.href = `${codePath(page)}#${code}`;
  link.className = "button";
  link.textContent = texts["open-code"] ?? "";
  into.hidden = false;
  into.replaceChildren(link);
}

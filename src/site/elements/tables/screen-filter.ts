import { fold, wordsOf } from "../../../search/fold.ts";
import type { screenFilterParts } from "../../parts/parts.ts";
import { define, Enhanced } from "../enhanced.ts";

/** What can be read on the screen of a picture; what is drawn around it for the eye alone does not count. */
function wordsOn(item: HTMLElement): string {
  const picture = item.querySelector(".picture")?.cloneNode(true);
  if (!(picture instanceof Element)) return "";
  for (const scenery of picture.querySelectorAll("[aria-hidden]")) scenery.remove();
  return picture.textContent ?? "";
}

/** Leaves only the screens on which all words stand that the reader types; a word may be cut short. */
class ScreenFilter extends Enhanced<typeof screenFilterParts> {
  protected enliven(): void {
    this.#offerWayBack();
    const box = this.named("filter");
    const field = box.querySelector("input");
    if (!field) return;
    const screens = this.#all("screen").map((item) => ({
      item,
      text: fold(`${wordsOn(item)} ${item.dataset["also"] ?? ""}`),
    }));
    const filter = () => {
      const words = wordsOf(field.value);
      for (const { item, text } of screens) item.hidden = !words.every((word) => text.includes(word));
      // Screens stand folded by device: what is looked for unfolds, and folds again with the last word.
      for (const kind of this.#all("kind"))
        for (const fold of kind.querySelectorAll(":scope > details"))
          fold.toggleAttribute("open", words.length > 0);
      this.#tell(screens.filter(({ item }) => !item.hidden).length);
    };
    // Whoever sees their screen touches it; by keyboard its name below is what unfolds.
    for (const { item } of screens)
      item.querySelector(".picture")?.addEventListener("click", () => {
        item.querySelector("details")?.toggleAttribute("open", true);
      });
    box.hidden = false;
    field.addEventListener("input", filter);
    // A browser that comes back to the page may have kept what was typed.
    if (field.value !== "") filter();
  }

  /** Whoever came from a step goes back to it by a link; an address that leads off this site is none of ours. */
  #offerWayBack(): void {
    const from = new URLSearchParams(location.hash.slice(1)).get("from");
    if (from === null || !URL.canParse(from, location.origin)) return;
    const step = new URL(from, location.origin);
    if (step.origin !== location.origin) return;
    const way = this.named("back");
    way.querySelector("a")?.setAttribute("href", step.href);
    way.hidden = false;
  }

  #all(name: keyof typeof screenFilterParts): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(`[data-part="${name}"]`)];
  }

  /** Hides kinds of device of which nothing is left, and says how many screens are shown. */
  #tell(count: number): void {
    const none = this.named("none");
    for (const kind of this.#all("kind"))
      kind.hidden = kind.querySelector(`[data-part="screen"]:not([hidden])`) === null;
    none.textContent = count > 0 ? `${none.dataset["found"]} ${count}` : (none.dataset["says"] ?? "");
  }
}

define("lock-screen-filter", ScreenFilter);

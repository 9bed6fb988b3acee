import type { sideBySideParts } from "../../parts/parts.ts";
import { define, Enhanced } from "../enhanced.ts";

/**
 * Where two languages have no room beside each other, each part shows one of them and can be turned to the other.
 * Without this program both stand there, one below the other.
 */
class SideBySide extends Enhanced<typeof sideBySideParts> {
  protected enliven(): void {
    document.documentElement.classList.add("is-live");
    for (const pair of this.querySelectorAll<HTMLElement>(".pair")) this.#offerTurn(pair);
  }

  /** Gives a pair its button, a copy of the one in the page's template. */
  #offerTurn(pair: HTMLElement): void {
    const [own, other] = pair.querySelectorAll<HTMLElement>(":scope > [lang]");
    const template = this.querySelector("template");
    const button = template?.content.querySelector("button")?.cloneNode(true) as HTMLElement | undefined;
    if (!own || !other || !button) return;
    const offer = (lang: string) => {
      button.textContent = lang.toUpperCase();
      button.ariaLabel = `${button.textContent}: ${this.dataset["turn"]}`;
    };
    offer(other.lang);
    button.addEventListener("click", () => {
      offer((pair.classList.toggle("is-flipped") ? own : other).lang);
    });
    pair.append(button);
  }
}

define("lock-side-by-side", SideBySide);

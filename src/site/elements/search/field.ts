import type { searchParts } from "../../parts/parts.ts";
import { define, Enhanced } from "../enhanced.ts";
import type { SearchHost } from "./search-host.ts";

/**
 * A search field. Everything else is loaded with the first focus: most readers never search.
 * `/` and Ctrl-K lead to it from anywhere.
 */
class SearchField extends Enhanced<typeof searchParts> implements SearchHost {
  #opening: Promise<unknown> | undefined;

  protected enliven(): void {
    const field = this.named<HTMLInputElement>("field");
    document.addEventListener("keydown", (event) => this.#lead(event, field));
    field.addEventListener("focus", () => this.#open());
    // Where search is what the page is for, the address may name what is searched for.
    if (this.dataset["place"] !== "field" || document.activeElement === field) this.#open();
  }

  #open(): void {
    this.#opening ??= import("./box.ts").then(
      ({ createSearchBox }) => createSearchBox(this),
      // Without a connection the next focus tries again.
      () => {
        this.#opening = undefined;
      },
    );
  }

  #lead(event: KeyboardEvent, field: HTMLInputElement): void {
    const isTyping = (event.target as HTMLElement).closest?.("input, textarea, select, [contenteditable]");
    const isSlash = event.key === "/" && !isTyping;
    const isCtrlK = event.code === "KeyK" && (event.ctrlKey || event.metaKey);
    if (!isSlash && !isCtrlK) return;
    event.preventDefault();
    field.focus();
  }
}

define("lock-search", SearchField);

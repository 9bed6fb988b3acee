import { fold, wordsOf } from "../../search/fold.ts";

/** Leaves only the screens on which all words stand that the reader types; a word may be cut short. */
export function wakeScreenFilter(): void {
  const box = document.querySelector<HTMLElement>("[data-filter]");
  const field = box?.querySelector("input");
  const status = box?.querySelector<HTMLElement>("[role=status]");
  if (!box || !field || !status) return;
  const screens = [...document.querySelectorAll<HTMLElement>("[data-screen]")].map((item) => ({
    item,
    text: fold(item.querySelector(".picture")?.textContent ?? ""),
  }));
  box.hidden = false;
  const filter = () => {
    const words = wordsOf(field.value);
    let count = 0;
    for (const { item, text } of screens) {
      item.hidden = !words.every((word) => text.includes(word));
      if (!item.hidden) count++;
    }
    for (const section of document.querySelectorAll<HTMLElement>("[data-kind]"))
      section.hidden = section.querySelector("[data-screen]:not([hidden])") === null;
    status.textContent = count > 0 ? String(count) : (status.dataset["none"] ?? "");
  };
  field.addEventListener("input", filter);
  // A browser that comes back to the page may have kept what was typed.
  if (field.value !== "") filter();
}

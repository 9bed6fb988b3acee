import type { Page } from "./search-host.ts";

/** A button in the search box, a copy of the one in the page's template. */
export function chipOf({ host }: Pick<Page, "host">, words: string, act: () => void): HTMLButtonElement {
  const chip = host
    .named<HTMLTemplateElement>("chip")
    .content.firstElementChild?.cloneNode(true) as HTMLButtonElement;
  chip.textContent = words;
  chip.addEventListener("click", act);
  return chip;
}

/** A link in the search box that looks like a button. */
export function doorOf({ host }: Pick<Page, "host">, words: string, href: string): HTMLAnchorElement {
  const door = host
    .named<HTMLTemplateElement>("door")
    .content.firstElementChild?.cloneNode(true) as HTMLAnchorElement;
  door.textContent = words;
  door.href = href;
  return door;
}

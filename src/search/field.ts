/** One result of Pagefind, as far as it is shown. */
interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
}

interface Pagefind {
  readonly debouncedSearch: (
    query: string,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Found> }[] } | null>;
}

const most = 6;

function line({ url, meta, excerpt }: Found): HTMLLIElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = url;
  link.textContent = meta.title ?? url;
  const text = document.createElement("p");
  // Pagefind escapes the page's text and adds nothing but <mark>.
  text.innerHTML = excerpt;
  item.append(link, text);
  return item;
}

async function show(box: HTMLElement, query: string, none: string, load: () => Promise<Pagefind>) {
  const pagefind = await load();
  const found = await pagefind.debouncedSearch(query);
  if (!found) return;
  const results = await Promise.all(found.results.slice(0, most).map((result) => result.data()));
  const list = document.createElement("ul");
  list.append(...results.map(line));
  box.replaceChildren(results.length > 0 ? list : none);
  box.hidden = false;
}

/** Brings the search field to life. Nothing is loaded until it has focus. */
export function wakeSearch(): void {
  const root = document.querySelector<HTMLElement>("[data-search]");
  const field = root?.querySelector("input");
  const box = root?.querySelector<HTMLElement>("#found");
  if (!root || !field || !box) return;
  let loading: Promise<Pagefind> | undefined;
  const address = "/pagefind/pagefind.js";
  const load = () => (loading ??= import(/* @vite-ignore */ address) as Promise<Pagefind>);
  field.addEventListener("focus", () => void load(), { once: true });
  field.addEventListener("input", () => {
    const query = field.value.trim();
    if (query === "") box.hidden = true;
    else void show(box, query, root.dataset["none"] ?? "", load);
  });
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    box.hidden = true;
    field.focus();
  });
}

import type { Locale } from "../language/locales.ts";
import { createLoader } from "./load.ts";
import { passagesFor } from "./passages.ts";
import { drawAnswer, drawPassages, type SearchTexts, saidOf } from "./results.ts";
import { answer } from "./search.ts";
import { factsIn, situationFor } from "./situation.ts";
import { drawSituation } from "./situation-chips.ts";

const mostInField = 8;
const mostOnPage = 40;

/** Answers what is typed into a search field, as a combobox with a list of options. */
export function openSearch(root: HTMLElement): void {
  const field = root.querySelector("input");
  const box = root.querySelector<HTMLElement>("[data-found]");
  const list = root.querySelector<HTMLElement>("[role=listbox]");
  const situation = root.querySelector<HTMLElement>("[data-situation]");
  const said = root.querySelector<HTMLElement>("[role=status]");
  if (!field || !box || !list || !said || !situation) return;
  const page = document.documentElement.lang as Locale;
  const texts = JSON.parse(root.dataset["texts"] ?? "{}") as SearchTexts;
  const { own, other, ready, loans, data } = createLoader(page);
  const withheld = new Set<string>();
  const all = root.querySelector<HTMLAnchorElement>("[data-all]");
  let options: HTMLAnchorElement[] = [];
  let active = -1;

  const activate = (at: number) => {
    options[active]?.setAttribute("aria-selected", "false");
    active = at;
    const option = options[at];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) field.setAttribute("aria-activedescendant", option.id);
    else field.removeAttribute("aria-activedescendant");
  };

  const close = () => {
    box.hidden = true;
    field.setAttribute("aria-expanded", "false");
    activate(-1);
  };

  const draw = (query: string) => {
    const catalogues = ready();
    const asked = answer(query, catalogues, loans());
    const carried = data();
    const first = catalogues[0];
    const { filled, tree } =
      carried && first
        ? situationFor(
            carried.trees,
            factsIn(asked.understood.words, carried.words.situations, first.terms),
            withheld,
          )
        : { filled: [], tree: "" };
    // The guide to which the situation leads stands first.
    const leads = (id: string) => filled.length > 0 && id === `fix/${tree}`;
    const hits = [...asked.hits].sort((a, b) => Number(leads(b.entry.id)) - Number(leads(a.entry.id)));
    const whole = { ...asked, hits };
    const shown = {
      ...whole,
      hits: whole.hits.slice(0, root.dataset["search"] === "page" ? mostOnPage : mostInField),
    };
    const chosen = options[active]?.href;
    options = drawAnswer(list, shown, catalogues, page, texts);
    // What was reached by the arrow keys stays so when more results come in.
    active = -1;
    activate(options.findIndex(({ href }) => href === chosen));
    said.textContent = saidOf(whole, shown.hits.length, texts, page);
    drawSituation(situation, filled, page, texts, (one) => {
      withheld.add(`${one.place}=${one.way}`);
      draw(query);
      field.focus();
    });
    if (all) all.hash = `q=${encodeURIComponent(query)}`;
    return { words: whole.understood.words, entries: whole.hits.map(({ entry }) => entry) };
  };

  const open = () => {
    box.hidden = false;
    field.setAttribute("aria-expanded", "true");
  };

  /** The page's language answers at once; the other one is added when it has come. */
  const show = async () => {
    const query = field.value.trim();
    if (query === "") return close();
    try {
      await own();
      const isStill = () => field.value.trim() === query;
      if (!isStill()) return;
      draw(query);
      open();
      await other();
      if (!isStill()) return;
      const { words, entries } = draw(query);
      const passages = await passagesFor(words, entries);
      if (isStill() && active < 0) options.push(...drawPassages(list, passages, options.length, texts));
    } catch {
      said.textContent = texts["failed"] ?? "";
      box.hidden = false;
    }
  };

  void own().catch(() => undefined);
  field.addEventListener("input", () => {
    withheld.clear();
    void show();
  });
  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      close();
      field.focus();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && options.length > 0) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      // Past the last option the field itself is next, so that one always comes back to what was typed.
      const next = active + step;
      activate(next < -1 ? options.length - 1 : next >= options.length ? -1 : next);
    } else if (event.key === "Enter") {
      event.preventDefault();
      (options[active] ?? options[0])?.click();
    }
  });
  document.addEventListener("click", (event) => {
    if (!root.contains(event.target as Node)) close();
  });
  // What was typed before this was here, or stands in the address, is answered now.
  if (field.value.trim() !== "") void show();
}

import type { Locale } from "../language/locales.ts";
import { createLoader } from "./load.ts";
import { supportCodeIn } from "./number.ts";
import { passagesFor } from "./passages.ts";
import { drawRecent, remember } from "./recent.ts";
import { drawAnswer, drawPassages, type SearchTexts, saidOf } from "./results.ts";
import { answer } from "./search.ts";
import { factsIn, situationFor } from "./situation.ts";
import { drawCode, drawSituation } from "./situation-chips.ts";

/** Results shown at once, by where the field stands; a page that does not exist says first that it does not. */
const most: Readonly<Record<string, number>> = { field: 8, page: 40, lost: 3 };

/** Answers what is typed into a search field, as a combobox with a list of options. */
export function openSearch(root: HTMLElement): void {
  const field = root.querySelector("input");
  const box = root.querySelector<HTMLElement>("[data-found]");
  const list = root.querySelector<HTMLElement>("[role=listbox]");
  const situation = root.querySelector<HTMLElement>("[data-situation]");
  const said = root.querySelector<HTMLElement>("[data-said]");
  const spoken = root.querySelector<HTMLElement>("[role=status]");
  if (!field || !box || !list || !said || !spoken || !situation) return;
  const page = document.documentElement.lang as Locale;
  const texts = JSON.parse(root.dataset["texts"] ?? "{}") as SearchTexts;
  const { own, other, ready, loans, data } = createLoader(page);
  const withheld = new Set<string>();
  const all = root.querySelector<HTMLAnchorElement>("[data-all]");
  const place = root.dataset["search"] ?? "field";
  /** Where search is what the page is for, the box stays open and stands in the page. */
  const isPage = place !== "field";
  let options: HTMLAnchorElement[] = [];
  let active = -1;

  /** Says it in the box, and to those who listen: a box that is only just opening is not read out. */
  const tell = (words: string) => {
    said.textContent = words;
    if (spoken.textContent !== words) spoken.textContent = words;
  };

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
    const guide = filled.length > 0 ? first?.entries.find(({ id }) => id === `fix/${tree}`) : undefined;
    const hits = [...asked.hits].sort((a, b) => Number(b.entry === guide) - Number(a.entry === guide));
    const whole = { ...asked, hits };
    const shown = {
      ...whole,
      hits: whole.hits.slice(0, most[place]),
    };
    const chosen = options[active]?.href;
    options = drawAnswer(list, shown, catalogues, page, texts);
    // What was reached by the arrow keys stays so when more results come in.
    active = -1;
    activate(options.findIndex(({ href }) => href === chosen));
    tell(saidOf(whole, shown.hits.length, texts, page));
    const code = supportCodeIn(query);
    if (code !== undefined) drawCode(situation, code, page, texts);
    else
      drawSituation(situation, filled, page, texts, (one) => {
        withheld.add(`${one.place}=${one.way}`);
        field.focus();
        void show();
      });
    const hash = `q=${encodeURIComponent(query)}`;
    if (all) all.hash = hash;
    // What stands in the address can be shared; it is not sent to any server.
    if (place === "page") history.replaceState(history.state, "", `#${hash}`);
    return { words: whole.understood.words, entries: shown.hits.map(({ entry }) => entry) };
  };

  const open = () => {
    box.hidden = false;
    field.setAttribute("aria-expanded", String(options.length > 0));
  };

  /** Counts what was asked and closed, so that an answer that comes too late shows nothing. */
  let turn = 0;

  const showRecent = () => {
    options = [];
    list.replaceChildren();
    tell("");
    const isAny = drawRecent(situation, texts["recent"] ?? "", (query) => {
      field.value = query;
      field.focus();
      void show();
    });
    if (isAny) open();
    else close();
  };

  /** The page's language answers at once; the other one is added when it has come, and last the full text. */
  const show = async () => {
    const query = field.value.trim();
    turn++;
    if (query === "") return showRecent();
    const mine = turn;
    const isStill = () => mine === turn;
    try {
      await own();
    } catch {
      if (!isStill()) return;
      tell(texts["failed"] ?? "");
      box.hidden = false;
      return;
    }
    if (!isStill()) return;
    draw(query);
    open();
    // Without the other language the answer still stands.
    await other().catch(() => undefined);
    if (!isStill()) return;
    const { words, entries } = draw(query);
    open();
    if (place === "lost") return;
    const passages = await passagesFor(words, entries);
    if (isStill()) options.push(...drawPassages(list, passages, options.length, texts));
  };

  const leave = () => {
    turn++;
    if (options.length > 0) remember(field.value.trim());
    close();
  };

  void own().catch(() => undefined);
  field.addEventListener("input", () => {
    // What was taken back stays so while the same query is being typed on.
    if (field.value.trim() === "") withheld.clear();
    void show();
  });
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    leave();
    field.focus();
  });
  // Links and buttons within the box keep their own keys: only those of the field are meant for the list.
  field.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "ArrowDown" && box.hidden) {
      event.preventDefault();
      void show();
      return;
    }
    if (box.hidden || options.length === 0) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
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
  root.addEventListener("focusout", ({ relatedTarget }) => {
    if (!isPage && relatedTarget instanceof Node && !root.contains(relatedTarget)) leave();
  });
  // A result may stand on this very page: the box must not cover it.
  box.addEventListener("click", (event) => {
    if (!isPage && (event.target as HTMLElement).closest("a")) leave();
  });
  document.addEventListener("click", (event) => {
    if (!isPage && !root.contains(event.target as Node) && (event.target as Node).isConnected) leave();
  });
  field.addEventListener("focus", () => {
    if (field.value.trim() === "") showRecent();
  });
  // What was typed before this was here, or stands in the address, is answered now.
  if (field.value.trim() !== "") void show();
}

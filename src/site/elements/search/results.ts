import { fill } from "../../../language/fill.ts";
import { pluralOf } from "../../../language/plural.ts";
import type { Catalogue, Entry, Hit } from "../../../search/catalogue.ts";
import { fold } from "../../../search/fold.ts";
import type { Found } from "../../../search/passages.ts";
import type { Answer } from "../../../search/search.ts";
import type { Page } from "./search-host.ts";

const copyOf = <E extends HTMLElement>({ host }: Page, name: "option" | "group") =>
  host.named<HTMLTemplateElement>(name).content.firstElementChild?.cloneNode(true) as E;

/** A text as parts, those marked that answer the query. */
function marked(text: string, asked: ReadonlySet<string>, terms: Catalogue["terms"]): Node[] {
  return text.split(/([\p{L}\p{N}+]+)/u).map((part) => {
    const term = /[\p{L}\p{N}]/u.test(part) ? terms(fold(part)) : null;
    if (term === null || !asked.has(term)) return document.createTextNode(part);
    const mark = document.createElement("mark");
    mark.textContent = part;
    return mark;
  });
}

function bareOption(page: Page, url: string, at: number) {
  const link = copyOf<HTMLAnchorElement>(page, "option");
  const [title, summary] = link.children;
  link.id = `found-${at}`;
  link.href = url;
  return { link, title, summary };
}

function option(page: Page, entry: Entry, at: number, asked: ReadonlySet<string>, catalogue: Catalogue) {
  const { link, title, summary } = bareOption(page, entry.url, at);
  if (catalogue.locale !== page.locale) {
    link.lang = catalogue.locale;
    link.hreflang = catalogue.locale;
  }
  title?.append(...marked(entry.title, asked, catalogue.terms));
  summary?.append(...marked(entry.summary, asked, catalogue.terms));
  return link;
}

function groupOf(page: Page, kind: Entry["kind"] | "passage"): HTMLElement {
  const group = copyOf(page, "group");
  group.ariaLabel = page.texts[kind];
  if (group.firstElementChild) group.firstElementChild.textContent = page.texts[kind];
  return group;
}

const order = ["guide", "article", "section", "steps", "label", "term"] as const;

/** Which group comes first is decided by the best hit in it. */
const groupsOf = (hits: readonly Hit[]) =>
  [...order]
    .map((kind) => ({ kind, hits: hits.filter(({ entry }) => entry.kind === kind) }))
    .filter((group) => group.hits.length > 0)
    .sort((a, b) => hits.indexOf(a.hits[0] as Hit) - hits.indexOf(b.hits[0] as Hit));

/** What search did with the query, and how much it found, as one sentence or two. Pure. */
export function saidOf(
  { understood, unknownNumber, hits }: Answer,
  shown: number,
  { locale, texts }: Pick<Page, "locale" | "texts">,
): string {
  if (unknownNumber !== undefined) return fill(texts["unknown-number"], { number: String(unknownNumber) });
  const isRescued = hits.every(({ score }) => score === 0);
  const found = isRescued ? texts.none : fill(pluralOf(locale, texts.found, shown), { count: String(shown) });
  const words = understood.words.join(" ");
  const changed =
    understood.changed && fill(texts[understood.changed === "layout" ? "layout" : "read-as"], { words });
  return [changed, found].filter(Boolean).join(" ");
}

/**
 * Draws the answer as options of a list box, in groups, the best first.
 * @returns the options, in the order in which the arrow keys go through them.
 */
export function drawAnswer(
  into: HTMLElement,
  { understood, hits }: Answer,
  catalogues: readonly Catalogue[],
  page: Page,
): HTMLAnchorElement[] {
  const options: HTMLAnchorElement[] = [];
  const groups = groupsOf(hits).map(({ kind, hits: own }) => {
    const group = groupOf(page, kind);
    for (const { entry } of own) {
      const catalogue = catalogues.find(({ entries }) => entries.includes(entry)) ?? catalogues[0];
      if (!catalogue) continue;
      const asked = new Set(understood.words.flatMap((word) => catalogue.terms(word) ?? []));
      const made = option(page, entry, options.length, asked, catalogue);
      options.push(made);
      group.append(made);
    }
    return group;
  });
  into.replaceChildren(...groups);
  return options;
}

/** Adds passages of the full text as a last group; returns their options. */
export function drawPassages(
  into: HTMLElement,
  passages: readonly Found[],
  from: number,
  page: Page,
): HTMLAnchorElement[] {
  if (passages.length === 0) return [];
  const group = groupOf(page, "passage");
  const options = passages.map(({ url, title: name, excerpt }, at) => {
    const { link, title, summary } = bareOption(page, url, from + at);
    if (title) title.textContent = name;
    // Pagefind escapes the text of the page and adds nothing but marks.
    if (summary) summary.innerHTML = excerpt;
    return link;
  });
  group.append(...options);
  into.append(group);
  return options;
}

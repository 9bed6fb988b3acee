import type { Locale } from "../language/locales.ts";
import type { Catalogue, Entry, Hit } from "./catalogue.ts";
import { fold } from "./fold.ts";
import type { Found } from "./passages.ts";
import type { Answer } from "./search.ts";

/** Words of the page for what search says, by id; `found` by plural form. */
export type SearchTexts = Readonly<Record<string, string>>;

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

function bareOption(url: string, at: number) {
  const link = document.createElement("a");
  const title = document.createElement("strong");
  const summary = document.createElement("span");
  link.role = "option";
  link.id = `found-${at}`;
  link.tabIndex = -1;
  link.href = url;
  link.append(title, summary);
  return { link, title, summary };
}

function option(entry: Entry, at: number, page: Locale, asked: ReadonlySet<string>, catalogue: Catalogue) {
  const { link, title, summary } = bareOption(entry.url, at);
  if (catalogue.locale !== page) {
    link.lang = catalogue.locale;
    link.hreflang = catalogue.locale;
  }
  title.append(...marked(entry.title, asked, catalogue.terms));
  summary.append(...marked(entry.summary, asked, catalogue.terms));
  return link;
}

function groupOf(kind: string, texts: SearchTexts): HTMLElement {
  const group = document.createElement("div");
  const heading = document.createElement("p");
  group.role = "group";
  group.ariaLabel = texts[kind] ?? kind;
  heading.className = "group";
  heading.textContent = texts[kind] ?? kind;
  heading.ariaHidden = "true";
  group.append(heading);
  return group;
}

const order = ["guide", "article", "section", "steps", "label", "term"] as const;

/** Which group comes first is decided by the best hit in it. */
const groupsOf = (hits: readonly Hit[]) =>
  [...order]
    .map((kind) => ({ kind, hits: hits.filter(({ entry }) => entry.kind === kind) }))
    .filter((group) => group.hits.length > 0)
    .sort((a, b) => hits.indexOf(a.hits[0] as Hit) - hits.indexOf(b.hits[0] as Hit));

/** What search did with the query, and how much it found, as one sentence or two. */
export function saidOf(
  { understood, unknownNumber, hits }: Answer,
  shown: number,
  texts: SearchTexts,
  page: Locale,
): string {
  if (unknownNumber !== undefined)
    return (texts["unknown-number"] ?? "").replace("[number]", String(unknownNumber));
  const plural = new Intl.PluralRules(page).select(shown);
  const rescued = hits.every(({ score }) => score === 0);
  const found = rescued
    ? texts["none"]
    : (texts[`found-${plural}`] ?? texts["found-other"] ?? "").replace("[count]", String(shown));
  const changed = understood.changed
    ? (texts[understood.changed] ?? "").replace("[words]", understood.words.join(" "))
    : "";
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
  page: Locale,
  texts: SearchTexts,
): HTMLAnchorElement[] {
  const options: HTMLAnchorElement[] = [];
  const groups = groupsOf(hits).map(({ kind, hits: own }) => {
    const group = groupOf(kind, texts);
    for (const { entry } of own) {
      const catalogue = catalogues.find(({ entries }) => entries.includes(entry)) ?? catalogues[0];
      if (!catalogue) continue;
      const asked = new Set(understood.words.flatMap((word) => catalogue.terms(word) ?? []));
      const made = option(entry, options.length, page, asked, catalogue);
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
  texts: SearchTexts,
): HTMLAnchorElement[] {
  if (passages.length === 0) return [];
  const group = groupOf("passage", texts);
  const options = passages.map(({ url, title: name, excerpt }, at) => {
    const { link, title, summary } = bareOption(url, from + at);
    title.textContent = name;
    // Pagefind escapes the text of the page and adds nothing but marks.
    summary.innerHTML = excerpt;
    return link;
  });
  group.append(...options);
  into.append(group);
  return options;
}

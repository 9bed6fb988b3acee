import MiniSearch, { type SearchResult } from "minisearch";
import type { SituationTree } from "../engine/guide/situation.ts";
import type { Space } from "../engine/reality/space.ts";
import type { SearchWords } from "../knowledge/search.ts";
import type { Locale } from "../language/locales.ts";
import { wordsOf } from "./fold.ts";
import { slipsIn } from "./spelling.ts";
import { createTerms, type Terms } from "./terms.ts";

/** Something that is found: a guide, an article or a section of it, a procedure, a label on a screen, a term. */
export interface Entry {
  readonly id: string;
  readonly kind: "guide" | "article" | "section" | "steps" | "label" | "term";
  readonly url: string;
  readonly title: string;
  /** Other names, former ones, and what people call it. */
  readonly also: string;
  /** One or two sentences, shown below the title. */
  readonly summary: string;
  /** The words within. */
  readonly text: string;
}

/** An entry before the words within it have come. Its address is left out where it is that of its id. */
type Named = Omit<Entry, "text" | "url"> & { readonly url?: string };

/** Where an entry lies whose id is a path: `kb/70#calls` in English at `/en/kb/70/#calls`. Pure. */
export const urlOf = (locale: Locale, id: string): string => `/${locale}/${id.replace(/(?=#|$)/, "/")}`;

/** What the browser gets first in one language: names answer most queries. */
export interface CatalogueData {
  readonly locale: Locale;
  readonly entries: readonly Named[];
  readonly words: Pick<SearchWords, "same" | "loans" | "stop">;
}

/** What comes after it, when the first answer stands there already. */
export interface WithinData {
  /** The words within each entry of the catalogue, in the order of its entries. */
  readonly texts: readonly string[];
  /** Words that tell of a situation. */
  readonly situations: SearchWords["situations"];
  /** The guides as data, so that a query can fill in their answers as a guide would. */
  readonly trees: Readonly<Record<string, SituationTree>>;
  readonly space: Space;
}

export interface Hit {
  readonly entry: Entry;
  readonly score: number;
}

/** One language's catalogue, ready to be asked. */
export interface Catalogue {
  readonly locale: Locale;
  readonly terms: Terms;
  readonly entries: readonly Entry[];
  /** Whether a word occurs in it, by its stem. */
  readonly knows: (word: string) => boolean;
  /** Whether some word of it begins so. */
  readonly begins: (start: string) => boolean;
  /** Its words, as they are written. */
  readonly vocabulary: ReadonlySet<string>;
  /** Those of them that stand in a title. */
  readonly titleWords: ReadonlySet<string>;
  readonly find: (words: readonly string[]) => Hit[];
  /** What comes nearest to words of which none is known: up to half of the letters may be wrong. */
  readonly near: (words: readonly string[]) => Entry[];
}

const weightOf: Readonly<Record<Entry["kind"], number>> = {
  guide: 1.25,
  article: 1.1,
  steps: 0.8,
  section: 0.75,
  label: 0.7,
  term: 0.6,
};

/** What is looked for by its name, and how like it the query must be: in a sentence it only happens to occur. */
const namedFrom: Readonly<Partial<Record<Entry["kind"], number>>> = { section: 0.6, label: 0.9, term: 0.9 };

/** The score of what bears the very name that is asked for. */
export const veryName = Number.MAX_SAFE_INTEGER;

/** Where a word stands among sorted ones, or would stand. */
function firstNotBefore(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Found {
  readonly typed: readonly string[];
  readonly asked: readonly string[];
  readonly entries: readonly Entry[];
  readonly found: readonly SearchResult[];
  readonly byId: ReadonlyMap<string, Entry>;
  readonly terms: Terms;
  /** Terms of each entry's title. */
  readonly titleTerms: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What was found, the best first. What bears the very name leads, even a name made of words that say nothing. Pure. */
function ranked({ typed, asked, entries, found, byId, terms, titleTerms }: Found): Hit[] {
  const said = typed.join(" ");
  const askedFor = Math.max(1, new Set(asked.flatMap((word) => terms(word) ?? [])).size);
  const hits = found.flatMap(({ id, score, queryTerms, match }) => {
    const entry = byId.get(String(id));
    if (!entry) return [];
    // What answers more of the words stands before what answers one of them often.
    const share = new Set(queryTerms).size / askedFor;
    // How like its title is to the query: all of the one in the other, and the other way round.
    const inTitle = Object.values(match).filter((fields) => fields.includes("title")).length;
    const titleSize = Math.max(1, titleTerms.get(entry.id)?.size ?? 1);
    const likeness = Math.min(1, inTitle / titleSize) * Math.min(1, inTitle / askedFor);
    const isNamed = likeness > (namedFrom[entry.kind] ?? -1);
    return [{ entry, score: score * (0.5 + share) * (1 + 4 * likeness ** 8) * (isNamed ? 1 : 0.001) }];
  });
  // A label bears its name in every language: whose phone speaks another one types what stands there.
  const namesakes = entries.filter(
    ({ title, also, kind }) =>
      wordsOf(title).join(" ") === said || (kind === "label" && wordsOf(also).join(" ") === said),
  );
  return [
    ...namesakes.map((entry) => ({ entry, score: veryName })),
    ...hits.filter(({ entry }) => !namesakes.includes(entry)).sort((a, b) => b.score - a.score),
  ];
}

const wholeOf = (locale: Locale, named: readonly Named[], texts: WithinData["texts"]): Entry[] =>
  named.map((entry, at) => ({ url: urlOf(locale, entry.id), ...entry, text: texts[at] ?? "" }));

/** The terms of each entry's title. */
const titleTermsOf = (entries: readonly Entry[], terms: Terms) =>
  new Map(entries.map(({ id, title }) => [id, new Set(wordsOf(title).flatMap((word) => terms(word) ?? []))]));

/** Builds the index of a catalogue. @param texts the words within its entries, once they are there. */
export function createCatalogue(
  { locale, entries: named, words }: CatalogueData,
  texts: WithinData["texts"] = [],
): Catalogue {
  const entries = wholeOf(locale, named, texts);
  const terms = createTerms(words);
  const known = new Set<string>();
  const vocabulary = new Set<string>();
  const index = new MiniSearch<Entry>({
    fields: ["title", "also", "summary", "text"],
    tokenize: wordsOf,
    processTerm: (word) => {
      vocabulary.add(word);
      const term = terms(word);
      if (term !== null) known.add(term);
      return term;
    },
  });
  index.addAll(entries);
  const sorted = [...vocabulary].sort();
  const sortedTerms = [...known].sort();
  /** A word that is still being typed, as the first known one that begins so, where its stem alone says nothing. */
  const completed = (word: string) => {
    const term = terms(word);
    if (term === null || sortedTerms[firstNotBefore(sortedTerms, term)]?.startsWith(term)) return word;
    const whole = sorted[firstNotBefore(sorted, word)];
    return whole?.startsWith(word) ? whole : word;
  };
  const titleTerms = titleTermsOf(entries, terms);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    locale,
    terms,
    entries,
    vocabulary,
    titleWords: new Set(entries.flatMap(({ title }) => wordsOf(title))),
    begins: (start) => sorted[firstNotBefore(sorted, start)]?.startsWith(start) ?? false,
    knows: (word) => {
      const term = terms(word);
      return term === null || known.has(term);
    },
    near: (asked) =>
      index
        .search(asked.join(" "), { processTerm: terms, fuzzy: 0.5, boost: { title: 4, also: 4 } })
        .flatMap(({ id }) => byId.get(String(id)) ?? []),
    find: (typed) => {
      const asked = typed.map(completed);
      const found = index.search(asked.join(" "), {
        processTerm: terms,
        boost: { title: 4, also: 4, summary: 2, text: 1 },
        fuzzy: (term) => slipsIn(term) || false,
        prefix: (term) => term.length >= 4,
        weights: { fuzzy: 0.35, prefix: 0.5 },
        boostDocument: (id) => weightOf[byId.get(String(id))?.kind ?? "term"],
      });
      return ranked({ typed, asked, entries, found, byId, terms, titleTerms });
    },
  };
}

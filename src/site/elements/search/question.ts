import { type Situation, situationFor } from "../../../engine/guide/situation.ts";
import type { Locale } from "../../../language/locales.ts";
import type { Catalogue, Entry, Hit } from "../../../search/catalogue.ts";
import { factsIn } from "../../../search/facts.ts";
import { type Answer, answer } from "../../../search/search.ts";
import { createLoader, type Loader } from "./catalogue-loader.ts";
import type { SearchTexts } from "./texts.ts";

/** What search says to a query now, with the catalogues that are there. */
interface Reply {
  readonly answer: Answer;
  readonly catalogues: readonly Catalogue[];
  readonly situation: Situation;
}

/** Asks the catalogues of a page's language and of the others, as they come in. */
export interface Asker {
  readonly own: Loader["own"];
  readonly ownWhole: Loader["ownWhole"];
  readonly whole: Loader["whole"];
  /** The words of the field. @throws Error before `own` has come. */
  readonly texts: () => SearchTexts;
  /** @param withheld answers that the person has taken back, as `place=way`. */
  readonly ask: (query: string, withheld: ReadonlySet<string>) => Reply;
}

const nowhere: Situation = { filled: [], tree: "" };

/** The guide to which a situation leads stands first. */
function withGuideFirst(hits: readonly Hit[], { filled, tree }: Situation): Hit[] {
  const isGuide = ({ id }: Entry) => filled.length > 0 && id === `fix/${tree}`;
  return [...hits].sort((a, b) => Number(isGuide(b.entry)) - Number(isGuide(a.entry)));
}

export function createAsker(page: Locale): Asker {
  const { own, ownWhole, whole, ready, data } = createLoader(page);
  return {
    own,
    ownWhole,
    whole,
    texts: () => {
      const texts = data()?.data.texts;
      if (!texts)
        throw new Error("search › texts: asked for before the catalogue has come. Await own() first.");
      return texts;
    },
    ask: (query, withheld) => {
      const catalogues = ready();
      const { data: names, within } = data() ?? {};
      const found = answer(query, catalogues, names?.words.loans ?? {});
      const first = catalogues[0];
      const situation =
        within && first
          ? situationFor(
              { ...within, troubleMeans: () => ({}) },
              "start",
              factsIn(found.understood.words, within.situations, first.terms),
              withheld,
            )
          : nowhere;
      return { answer: { ...found, hits: withGuideFirst(found.hits, situation) }, catalogues, situation };
    },
  };
}

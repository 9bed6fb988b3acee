import { stemmer as stemEnglish } from "@orama/stemmers/english";
import { stemmer as stemRussian } from "@orama/stemmers/russian";
import type { SearchWords } from "../knowledge/search.ts";
import { fold, isCyrillic } from "./fold.ts";

/** The stem of a folded word, by its alphabet; numbers stay as they are. Pure. */
const stemOf = (word: string): string =>
  /\d/.test(word) ? word : isCyrillic(word) ? stemRussian(word) : stemEnglish(word);

/** Turns folded words into what is compared: stems, with one stem for all words of a thing, and no empty words. */
export type Terms = (word: string) => string | null;

export function createTerms({ same, stop }: Pick<SearchWords, "same" | "stop">): Terms {
  const first = new Map<string, string>();
  for (const group of Object.values(same).flat()) {
    const own = stemOf(fold(group[0] ?? ""));
    for (const word of group) {
      const stem = stemOf(fold(word));
      if (!first.has(stem)) first.set(stem, own);
    }
  }
  const empty = new Set(
    Object.values(stop)
      .flat()
      .map((word) => fold(word)),
  );
  return (word) => {
    if (empty.has(word)) return null;
    const stem = stemOf(word);
    return first.get(stem) ?? stem;
  };
}

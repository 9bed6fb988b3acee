import type { Claim } from "../../src/knowledge/claim.ts";
import type { Locale } from "../../src/language/locales.ts";
import type { Sentence } from "./page.ts";

/** What is known of one source in one language: the marks of its sentences, and which claims rest on them. */
export interface Recorded {
  readonly claims: Readonly<Record<string, Pick<Claim, "rests">>>;
  /** Sentences on which no claim rests. */
  readonly others: readonly string[];
}

/** What has become of a source since it was recorded. */
export interface Changes {
  /** Claims whose sentence is gone, or says something else now. */
  readonly shaken: readonly { readonly claim: string; readonly gone: readonly string[] }[];
  /** How many sentences are gone on which no claim rested. */
  readonly gone: number;
  /** Sentences that were not there. */
  readonly fresh: readonly Sentence[];
}

/** Every mark that is recorded of a source. Pure. */
export const marksOf = ({ claims, others }: Recorded, locale: Locale): ReadonlySet<string> =>
  new Set([...Object.values(claims).flatMap(({ rests }) => rests?.[locale] ?? []), ...others]);

/** Compares a saved page with what is recorded of it. Pure. */
export function changesIn(recorded: Recorded, locale: Locale, page: readonly Sentence[]): Changes {
  const now = new Set(page.map(({ mark }) => mark));
  const known = marksOf(recorded, locale);
  const shaken = Object.entries(recorded.claims).flatMap(([claim, { rests }]) => {
    const gone = (rests?.[locale] ?? []).filter((mark) => !now.has(mark));
    return gone.length > 0 ? [{ claim, gone }] : [];
  });
  return {
    shaken,
    gone: recorded.others.filter((mark) => !now.has(mark)).length,
    fresh: page.filter(({ mark }) => !known.has(mark)),
  };
}

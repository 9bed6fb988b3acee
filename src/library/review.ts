import { createCheck } from "../knowledge/check/check.ts";
import { checkPromises } from "../knowledge/check/promises.ts";
import { checkRecorded } from "../knowledge/check/recorded.ts";
import { checkReferences } from "../knowledge/check/references.ts";
import { ContentError } from "../knowledge/content-error.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Article } from "../prose/check/article.ts";
import { checkHub } from "../prose/check/hub.ts";
import { reviewArticles } from "./articles.ts";
import { readKnowledge } from "./library.ts";
import { locate, type Spot } from "./locate.ts";
import { recordedWays } from "./recorded.ts";

/** Something wrong in the content: where it stands, what it is, and what to do. */
export interface Problem extends Partial<Spot> {
  /** The place as the content names it. */
  readonly place: string;
  readonly fact: string;
  readonly remedy: string;
}

/** Everything that check finds. */
export interface Review {
  readonly problems: readonly Problem[];
  /** What could be read; undefined where some file could not, and nothing else could be looked at. */
  readonly knowledge?: Knowledge;
  readonly articles?: Readonly<Record<string, Article>>;
  /** What could only be looked at once the rest is right. */
  readonly left: readonly ("references" | "promises")[];
}

/** Reads and checks everything in `content/`, at once, and says where each fault stands. */
export function reviewContent(root: string): Review {
  const problemsOf = (errors: readonly ContentError[]): Problem[] =>
    errors.map(({ place, fact, remedy }) => ({ place, fact, remedy, ...locate(root, place) }));
  let knowledge: Knowledge;
  try {
    knowledge = readKnowledge(root);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { problems: problemsOf(error.each), left: ["references", "promises"] };
  }
  const references = checkReferences(knowledge);
  const { articles, errors } = reviewArticles(knowledge, root);
  const check = createCheck();
  checkHub(check, knowledge, articles);
  checkRecorded(check, knowledge, recordedWays(root));
  // Steps that name what does not exist cannot be played.
  if (references.length === 0)
    try {
      checkPromises(check, knowledge);
    } catch (error) {
      // A device asks for a number that no text names: nothing can be played without it.
      if (!(error instanceof RangeError)) throw error;
      const [, place = "content", fact = error.message, remedy = ""] =
        /^([^:]+): (.+?)\. (.+)$/.exec(error.message) ?? [];
      check.fail(place, fact, remedy);
    }
  return {
    problems: problemsOf([...references, ...errors, ...check.errors]),
    knowledge,
    articles,
    left: references.length === 0 ? [] : ["promises"],
  };
}

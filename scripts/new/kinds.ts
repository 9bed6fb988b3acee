import { articleKind } from "./article.ts";
import { claimKind } from "./claim.ts";
import type { Kind } from "./kind.ts";
import { procedureKind } from "./procedure.ts";
import { situationKind } from "./situation.ts";
import { termKind } from "./term.ts";

/** Everything that can be begun. @param claimFiles paths of all files of claims. @param today as YYYY-MM-DD. */
export const kindsOf = (claimFiles: readonly string[], today: string): Readonly<Record<string, Kind>> => ({
  article: articleKind(claimFiles, today),
  claim: claimKind(claimFiles, today),
  term: termKind,
  procedure: procedureKind,
  situation: situationKind,
});

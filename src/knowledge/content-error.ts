import { closest } from "fastest-levenshtein";

/** Something wrong in `content/`: the place, the fact and the remedy, in one sentence each. */
export class ContentError extends Error {
  override name = "ContentError";

  readonly place: string;
  readonly fact: string;
  readonly remedy: string;
  /** Each thing that is wrong, where this error tells of several; else itself. */
  readonly each: readonly ContentError[];

  constructor(place: string, fact: string, remedy: string, each: readonly ContentError[] = []) {
    super(`${place}: ${fact}. ${remedy}`);
    this.place = place;
    this.fact = fact;
    this.remedy = remedy;
    this.each = each.length > 0 ? each : [this];
  }
}

/** The remedy for an unknown id: the nearest one that exists. */
export function didYouMean(wrong: string, valid: readonly string[]): string {
  return valid.length === 0
    ? "There is none to choose from yet."
    : `Did you mean "${closest(wrong, [...valid])}"?`;
}

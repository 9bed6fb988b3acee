import { ContentError, didYouMean } from "../content-error.ts";

/** Collects what is wrong in the content, so that a writer sees everything at once. */
export interface Check {
  readonly errors: ContentError[];
  /** Notes an error unless the id is among the valid ones. */
  readonly known: (place: string, what: string, wanted: string, valid: readonly string[]) => void;
  readonly fail: (place: string, fact: string, remedy: string) => void;
}

export function createCheck(): Check {
  const errors: ContentError[] = [];
  const fail = (place: string, fact: string, remedy: string) => {
    errors.push(new ContentError(place, fact, remedy));
  };
  return {
    errors,
    fail,
    known: (place, what, wanted, valid) => {
      if (!valid.includes(wanted))
        fail(place, `${what} "${wanted}" does not exist`, didYouMean(wanted, valid));
    },
  };
}

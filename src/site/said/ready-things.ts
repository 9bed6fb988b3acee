import type { TextId } from "../../language/text-ids.ts";

/** What to have ready for any call, as ids of texts. */
export const readyThings = [
  "ready-account",
  "ready-story",
  "ready-step",
] as const satisfies readonly TextId[];

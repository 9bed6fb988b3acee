import type { End } from "../../engine/content/tree.ts";
import type { Space } from "../../engine/reality/space.ts";
import type { End as WrittenEnd } from "../../knowledge/tree.ts";
import { knowledge } from "../content.ts";
import { mapValues } from "../views/map-values.ts";

/** A verdict without its words. Pure. */
export function bareEnd(end: WrittenEnd): End {
  const hopes = "hopes" in end && end.hopes ? { hopes: end.hopes } : {};
  if ("plan" in end) {
    const { plan, trouble, instead } = end;
    return { plan, ...hopes, ...(trouble ? { trouble } : {}), ...(instead ? { instead } : {}) };
  }
  if ("call" in end) {
    const { call, article, after } = end;
    return { call, article, ...hopes, ...(after ? { after } : {}) };
  }
  if ("choice" in end) return { choice: end.choice.map(({ to }) => ({ to })) };
  return { article: end.article, holds: end.holds };
}

/** What reality can be like, without its words. */
export function bareSpace(): Space {
  const { circumstances, impossible, irrelevant } = knowledge;
  return {
    circumstances: mapValues(circumstances, ({ applies, values }) => ({
      values: mapValues(values, () => 1),
      ...(applies ? { applies } : {}),
    })),
    impossible: impossible.map(({ when }) => ({ when })),
    irrelevant: irrelevant.map(({ when, not }) => ({ when, not })),
  };
}

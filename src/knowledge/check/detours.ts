import { meet } from "../../engine/reality/condition.ts";
import type { Tree } from "../tree.ts";
import type { Check } from "./check.ts";

/**
 * Checks that no answer leads to a question of its own tree that it has settled itself: nobody would be asked it, so
 * that the answer belongs where the question leads. Another tree may begin with a question that is settled by then.
 */
export function checkDetours(check: Check, place: string, { nodes }: Tree): void {
  for (const [id, node] of Object.entries(nodes))
    for (const [answer, { means, to }] of Object.entries(node.answers)) {
      const open = Object.entries(nodes[to]?.answers ?? {}).filter(([, next]) => meet(means, next.means));
      const [only] = open;
      if (open.length === 1 && only)
        check.fail(
          `${place} › nodes › ${id} › ${answer} › to`,
          `it leads to "${to}", which it has answered itself: ${only[0]}`,
          `Lead it where that answer leads, to ${only[1].to}.`,
        );
    }
}

import type { Check } from "../../knowledge/check/check.ts";
import type { Prose } from "../article.ts";
import { componentOf, walk } from "../node.ts";

/** Why a list of steps is carried out by no device: it is done by post, in a network, on a call, or is no instruction. */
const reasonsByHand = ["after-a-call", "network", "post", "stages", "two-phones"] as const;

/** Numbered steps are a procedure, which the simulator carries out, or say why they cannot be one. */
export function checkLists(check: Check, { place, root }: Prose): void {
  walk(root, (node, above) => {
    const at = `${place}:${node.position?.start.line ?? 0}`;
    const component = componentOf(node);
    if (component?.name === "ByHand")
      check.known(at, "reason of <ByHand>", component.props["why"] ?? "", reasonsByHand);
    const isExcused = above.some((one) => componentOf(one)?.name === "ByHand");
    if (node.type === "list" && node.ordered && !isExcused)
      check.fail(
        at,
        "it has numbered steps that no device carries out",
        'Write them as a procedure, or wrap them in <ByHand why="…">.',
      );
  });
}

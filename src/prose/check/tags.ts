import type { Check } from "../../knowledge/check/check.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Prose } from "../article.ts";
import { type Component, componentOf, walk } from "../node.ts";

/** What writers may use in an article; `src/site/writers` draws each. */
export const tagNames = [
  "ByHand",
  "Call",
  "Claim",
  "Guide",
  "Kb",
  "Note",
  "Phone",
  "Procedure",
  "Quantity",
  "Term",
  "Ui",
] as const;

/** Every tag is one that writers have, and names something that exists. */
export function checkTags(check: Check, knowledge: Knowledge, { place, root }: Prose): void {
  const { quantities, glossary, claims } = knowledge;
  const named = ({
    name,
    props: { id = "", of = "" },
  }: Component): [string, string[], string[]] | undefined => {
    if (name === "Quantity") return ["quantity", [id], Object.keys(quantities)];
    if (name === "Term") return ["term", [id], Object.keys(glossary)];
    if (name === "Claim") return ["claim", of.split(" ").filter(Boolean), Object.keys(claims)];
    return undefined;
  };
  walk(root, (node) => {
    const component = componentOf(node);
    if (!component) return;
    const at = `${place}:${node.position?.start.line ?? 1}`;
    check.known(at, "tag", component.name, tagNames);
    const [what, ids, valid] = named(component) ?? ["", [], []];
    for (const id of ids) check.known(at, what, id, valid);
  });
}

import type { Only } from "../../knowledge/article.ts";
import type { Check } from "../../knowledge/check/check.ts";
import { nameOf } from "../../knowledge/pair.ts";

import type { Prose } from "../article.ts";
import { shapeOf } from "../shape.ts";

/** Takes declared tokens out of a shape, once each; returns those that were declared in vain as well. */
function without(shape: readonly string[], declared: readonly Only[]) {
  const rest = [...shape];
  const vain: string[] = [];
  for (const { token } of declared) {
    const at = rest.indexOf(token);
    if (at === -1) vain.push(token);
    else rest.splice(at, 1);
  }
  return { rest, vain };
}

/** Shape of each section, a heading first, the rest sorted: within a section each language has its own order. */
function bySection(shape: readonly string[]): string[] {
  const sections: string[][] = [[]];
  for (const token of shape) {
    if (token.startsWith("heading ")) sections.push([]);
    sections.at(-1)?.push(token);
  }
  return sections.flatMap(([first = "", ...rest]) => [first, ...rest.sort()]);
}

/** Every language has the same headings in the same order, and in each section the same components, claims, numbers and links. */
export function checkParity(check: Check, first: Prose, other: Prose): void {
  const [wanted, found] = [first, other].map((prose) => {
    const { rest, vain } = without(shapeOf(prose), prose.front.only ?? []);
    for (const token of vain)
      check.fail(prose.place, `"only" declares ${token}, which is not there`, "Take the declaration out.");
    return bySection(rest);
  }) as [string[], string[]];
  const at = wanted.findIndex((token, index) => token !== found[index]);
  if (at === -1 && wanted.length === found.length) return;
  const place = at === -1 ? wanted.length : at;
  const before = wanted.slice(Math.max(0, place - 3), place).join(" · ");
  check.fail(
    other.place,
    `after "${before}" it has ${found[place] ?? "nothing"} where ${nameOf(first.locale)} has ${wanted[place] ?? "nothing"}`,
    'Give both the same shape, or declare the difference with its reason under "only".',
  );
}

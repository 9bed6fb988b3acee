import type { Only } from "../../knowledge/article.ts";
import type { Check } from "../../knowledge/check/check.ts";
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

/** Both languages have the same headings, components, claims, numbers and links, in the same order. */
export function checkParity(check: Check, en: Prose, ru: Prose): void {
  const shapes = [en, ru].map((prose) => {
    const { rest, vain } = without(shapeOf(prose), prose.front.only ?? []);
    for (const token of vain)
      check.fail(prose.place, `"only" declares ${token}, which is not there`, "Take the declaration out.");
    return rest;
  });
  const [english = [], russian = []] = shapes;
  const at = english.findIndex((token, index) => token !== russian[index]);
  if (at === -1 && english.length === russian.length) return;
  const place = at === -1 ? english.length : at;
  const before = english.slice(Math.max(0, place - 3), place).join(" · ");
  check.fail(
    ru.place,
    `after "${before}" it has ${russian[place] ?? "nothing"} where English has ${english[place] ?? "nothing"}`,
    'Give both the same shape, or declare the difference with its reason under "only".',
  );
}

import type { Check } from "../../knowledge/check/check.ts";
import { fillReferences, referencesIn } from "../../knowledge/check/texts.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Procedure, Step } from "../../knowledge/procedure.ts";
import { defaultLocale } from "../../language/locales.ts";
import { quantityText } from "../../language/units.ts";
import type { Prose } from "../article.ts";
import { everyStepOf, shownIn } from "../carried.ts";
import { lacking, together, type Wording } from "./spans.ts";

/** The label that a reference stands for, as the device draws it in the language of the page and in the first one. */
function labelOf(
  { words }: Knowledge,
  { kind }: Procedure,
  locale: Prose["locale"],
  part: string,
  path: string,
) {
  const [first = "", second] = path.split(".");
  const [device, id] = second === undefined ? [kind, first] : [first, second];
  const of = words[device];
  const label =
    part === "screen" ? of?.screens[id]?.title : of?.[`${part}s` as "controls" | "fields" | "headings"][id];
  // A source quotes labels in English; where our words for them are inferred, the step holds them by reference.
  return label ? `${label[locale]} ${label[defaultLocale]}` : "";
}

/** What a step says, with its references filled in. */
function wordingOf(
  knowledge: Knowledge,
  procedure: Procedure,
  { locale }: Prose,
  { say, loses }: Step,
): Wording {
  const text = [say, loses].map((pair) => pair?.[locale] ?? "").join(" ");
  const words = fillReferences(text, (part, path) => {
    const quantity = part === "quantity" ? knowledge.quantities[path] : undefined;
    return quantity
      ? quantityText(locale, quantity, knowledge.units)
      : labelOf(knowledge, procedure, locale, part, path);
  });
  const quantities = referencesIn(text).flatMap(({ kind, path }) => (kind === "quantity" ? [path] : []));
  return { words, quantities, kb: words.match(/KB\d+/g) ?? [] };
}

/** The claims that an article leaves to the steps it shows are held by those steps, as a span would hold them. */
export function checkShownSteps(
  check: Check,
  knowledge: Knowledge,
  prose: Prose,
  own: readonly string[],
): void {
  const spoken = new Set(prose.spans.flatMap(({ claims }) => claims));
  const shown = shownIn(knowledge, prose).flatMap((procedure) =>
    everyStepOf(knowledge, procedure).map((step) => ({
      step,
      wording: wordingOf(knowledge, procedure, prose, step),
    })),
  );
  for (const id of own) {
    // What one sentence of a source says, two steps may do.
    const citing = shown.filter(({ step }) => step.claims.includes(id));
    if (spoken.has(id) || citing.length === 0) continue;
    const wording = together(citing.map((one) => one.wording));
    const steps = [...new Set(citing.map(({ step }) => step.id))].join(", ");
    for (const part of lacking(knowledge, prose, wording, id))
      check.fail(
        prose.place,
        `${id} stands in the steps ${steps} only, and they lack ${part}`,
        `${id} says: ${knowledge.claims[id]?.says[prose.locale]}`,
      );
  }
}

import type { Procedure, Slot, Step } from "../../knowledge/procedure.ts";
import type { End, Tree } from "../../knowledge/tree.ts";
import type { Locale } from "../../language/locales.ts";
import { knowledge, tell, text } from "../content.ts";
import type { BareProcedure, BareSlot, BareStep, BareTree, GuideData } from "../elements/data.ts";
import { wordsOfFace } from "./face-words.ts";

const mapValues = <A, B>(all: Readonly<Record<string, A>>, turn: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(all).map(([id, value]) => [id, turn(value)]));

const bareStep = ({ id, do: acts, see }: Step): BareStep => ({ id, do: acts, see });

const bareSlot = ({ by, ways }: Slot): BareSlot => ({
  by,
  ways: mapValues(ways, ({ steps }) => ({ steps: steps.map(bareStep) })),
});

const bareProcedure = ({ on, kind, follows, given, steps, trouble }: Procedure): BareProcedure => ({
  on,
  kind,
  ...(follows ? { follows } : {}),
  given,
  steps: steps.map((entry) => ("slot" in entry ? entry : bareStep(entry))),
  trouble: mapValues(trouble, ({ see, means }) => ({ see, means })),
});

function bareEnd(end: End): Partial<End> {
  if ("plan" in end)
    return {
      plan: end.plan,
      ...(end.trouble ? { trouble: end.trouble } : {}),
      ...(end.instead ? { instead: end.instead } : {}),
    };
  if ("call" in end) return { call: end.call, ...(end.after ? { after: end.after } : {}) };
  if ("choice" in end)
    return {
      choice: end.choice.map((way) => ({
        ...way,
        label: { en: "", ru: "" },
        difference: { en: "", ru: "" },
      })),
    };
  return {};
}

const bareTree = (locale: Locale, { first, given, nodes, ends }: Tree): BareTree => ({
  first,
  given,
  nodes: mapValues(nodes, ({ ask, answers, unsure }) => ({
    ask: tell(locale, ask),
    answers: mapValues(answers, ({ label, means, to }) => ({ label: tell(locale, label), means, to })),
    ...(unsure ? { unsure: { label: tell(locale, unsure.label), to: unsure.to } } : {}),
  })),
  ends: mapValues(ends, bareEnd),
});

const textIds = [
  "change",
  "show-me",
  "mark-done",
  "step-done",
  "all-done",
  "device-title",
  "practise",
  "device-note",
  "restart-device",
  "phone",
  "other-phone",
  "sim-here",
  "sim-gone",
  "send-text",
  "their-screens",
  "copied",
  "copy-failed",
  "code-misread",
  "code-other-version",
  "code-verdict",
  "code-go",
  "code-step",
  "phone-language",
  "both-languages",
] as const;

const made = new Map<Locale, GuideData>();

/**
 * What the wizard and the live device need in the browser, in one language: ids and labels, no prose. Made once, as
 * many pages carry it.
 */
export function guideData(locale: Locale): GuideData {
  const known = made.get(locale) ?? makeGuideData(locale);
  made.set(locale, known);
  return known;
}

function makeGuideData(locale: Locale): GuideData {
  const troubleText = Object.fromEntries(
    Object.values(knowledge.procedures).flatMap(({ trouble }) =>
      Object.entries(trouble).map(([id, { say }]) => [`trouble-${id}`, tell(locale, say)]),
    ),
  );
  return {
    trees: mapValues(knowledge.trees, (tree) => bareTree(locale, tree)),
    space: {
      circumstances: mapValues(knowledge.circumstances, ({ applies, values }) => ({
        values: mapValues(values, () => 1),
        ...(applies ? { applies } : {}),
      })),
      impossible: knowledge.impossible.map(({ when }) => ({ when })),
      irrelevant: knowledge.irrelevant.map(({ when, not }) => ({ when, not })),
    },
    variants: Object.fromEntries(
      Object.entries(knowledge.circumstances)
        .filter(([, { kind }]) => kind === "variant")
        .map(([id, { says, values }]) => [
          id,
          { says: tell(locale, says), values: mapValues(values, (value) => tell(locale, value)) },
        ]),
    ),
    titles: Object.fromEntries(
      Object.entries(knowledge.trees).flatMap(([tree, { ends }]) =>
        Object.entries(ends).map(([id, { title }]) => [`${tree}/${id}`, tell(locale, title)]),
      ),
    ),
    changeable: Object.fromEntries(
      Object.entries(knowledge.circumstances)
        .filter(([, { changeable }]) => changeable)
        .map(([id, { values }]) => [id, mapValues(values, (value) => tell(locale, value))]),
    ),
    procedures: mapValues(knowledge.procedures, bareProcedure),
    slots: mapValues(knowledge.slots, bareSlot),
    quantities: mapValues(knowledge.quantities, ({ value, unit }) => ({ value, unit })),
    faces: Object.fromEntries(Object.keys(knowledge.words).map((kind) => [kind, wordsOfFace(locale, kind)])),
    text: {
      ...Object.fromEntries(textIds.map((id) => [id, text(locale, id)])),
      trouble: text(locale, "trouble"),
      instead: text(locale, "instead"),
      ...troubleText,
    },
  };
}

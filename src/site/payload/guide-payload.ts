import type { Procedure, Slot, Step } from "../../knowledge/procedure.ts";
import type { End, Tree } from "../../knowledge/tree.ts";
import type { Locale } from "../../language/locales.ts";
import { knowledge, tell, written } from "../content.ts";
import { plain } from "../views/labels.ts";
import { mapValues } from "../views/map-values.ts";
import { bareEnd, bareSpace } from "./bare.ts";
import { facesOf } from "./face-words.ts";
import type { GuideData, SaidEnd, SaidProcedure, SaidStep, SaidTree } from "./guide-data.ts";
import { guideTextIds } from "./guide-text-ids.ts";

const made = new Map<Locale, GuideData>();

/**
 * What the wizard and the live device need in the browser, in one language: the content as data, with the words that
 * they say themselves. Made once, as many pages read it.
 */
export function guideData(locale: Locale): GuideData {
  const known = made.get(locale) ?? makeGuideData(locale);
  made.set(locale, known);
  return known;
}

const saidStep = (
  locale: Locale,
  kind: string | undefined,
  { id, do: acts, see, say, loses }: Step,
): SaidStep => ({
  id,
  do: acts,
  see,
  say: plain(tell(locale, say, kind)),
  ...(loses ? { loses: plain(tell(locale, loses, kind)) } : {}),
});

/** The kind of device in whose labels a slot speaks: that of the procedure that uses it. */
const kindOfSlot = (slot: string): string | undefined =>
  Object.values(knowledge.procedures).find(({ steps }) =>
    steps.some((entry) => "slot" in entry && entry.slot === slot),
  )?.kind;

const saidSlot = (locale: Locale, id: string, { by, ways }: Slot): GuideData["slots"][string] => ({
  by,
  ways: mapValues(ways, ({ steps }) => ({
    steps: steps.map((step) => saidStep(locale, kindOfSlot(id), step)),
  })),
});

const saidProcedure = (
  locale: Locale,
  { on, kind, follows, given, steps, trouble }: Procedure,
): SaidProcedure => ({
  on,
  ...(follows ? { follows } : {}),
  given,
  steps: steps.map((entry) => ("slot" in entry ? entry : saidStep(locale, kind, entry))),
  trouble: mapValues(trouble, ({ say, see, means }) => ({ say: tell(locale, say), see, means })),
});

function saidEnd(locale: Locale, end: End): SaidEnd {
  const words = { title: tell(locale, end.title), why: plain(tell(locale, end.why)) };
  if ("choice" in end)
    return { ...words, choice: end.choice.map(({ to, label }) => ({ to, label: tell(locale, label) })) };
  return { ...words, ...bareEnd(end) } as SaidEnd;
}

const saidTree = (locale: Locale, { first, goal, given, nodes, ends }: Tree): SaidTree => ({
  first,
  goal,
  given,
  nodes: mapValues(nodes, ({ ask, answers, unsure }) => ({
    ask: tell(locale, ask),
    answers: mapValues(answers, ({ label, means, to }) => ({ label: tell(locale, label), means, to })),
    ...(unsure ? { unsure: { label: tell(locale, unsure.label), to: unsure.to } } : {}),
  })),
  ends: mapValues(ends, (end) => saidEnd(locale, end)),
});

/** The circumstances that a test picks, with their values in words. */
function circumstancesInWords(locale: Locale, isWanted: (id: string) => boolean): GuideData["variants"] {
  const wanted = Object.entries(knowledge.circumstances).filter(([id]) => isWanted(id));
  return Object.fromEntries(
    wanted.map(([id, { says, values }]) => [
      id,
      { says: tell(locale, says), values: mapValues(values, (value) => tell(locale, value)) },
    ]),
  );
}

function makeGuideData(locale: Locale): GuideData {
  const { circumstances, trees, procedures, slots, quantities, former } = knowledge;
  const changeable = circumstancesInWords(locale, (id) => circumstances[id]?.changeable === true);
  return {
    trees: mapValues(trees, (tree) => saidTree(locale, tree)),
    space: bareSpace(),
    procedures: mapValues(procedures, (procedure) => saidProcedure(locale, procedure)),
    slots: mapValues(slots, (slot, id) => saidSlot(locale, id, slot)),
    quantities: mapValues(quantities, ({ value, unit }) => ({ value, unit })),
    former: { trees: former.trees, places: former.places, ways: former.ways, stops: former.stops },
    variants: circumstancesInWords(locale, (id) => circumstances[id]?.kind === "variant"),
    changeable: mapValues(changeable, ({ values }) => values),
    faces: facesOf(locale),
    text: Object.fromEntries(guideTextIds.map((id) => [id, written(locale, id)])) as GuideData["text"],
  };
}

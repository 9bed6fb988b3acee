import { readFileSync } from "node:fs";
import { stepsAt } from "../../engine/guide/plan.ts";
import { readTable, turnsIn } from "../../engine/proof/verdict-table.ts";
import { endAt } from "../../engine/tree/forest.ts";
import { type Position, replay } from "../../engine/tree/replay.ts";
import { guideOf } from "../../knowledge/guides.ts";
import type { Pair } from "../../knowledge/pair.ts";
import type { End } from "../../knowledge/tree.ts";
import type { Locale } from "../../language/locales.ts";
import { articlePath, casesSchemaPath, guidePath, procedurePath } from "../../language/paths.ts";
import { knowledge, registered, tell, text } from "../content.ts";
import { answerPath } from "../said/state-paths.ts";
import { nameOfWay } from "../said/way-name.ts";
import { plain } from "../views/labels.ts";
import { lengthOf } from "../views/length-of.ts";
import { mapValues } from "../views/map-values.ts";
import { type Cases, casesSchema } from "./cases-schema.ts";
import { guideData } from "./guide-payload.ts";

const guide = guideOf(knowledge);

const situationIn = (row: string) =>
  Object.fromEntries(
    row
      .split(" ")
      .filter((one) => one !== "")
      .map((one) => one.split("=") as [string, string]),
  );

/** Of the language and of the place where the site stands. */
interface Where {
  readonly locale: Locale;
  readonly url: (path: string) => string;
}

const say = ({ locale }: Where, pair: Pair, kind?: string) => plain(tell(locale, pair, kind));

function verdictOf(where: Where, end: End): Cases["verdicts"][string] {
  const kind = (["call", "plan", "choice", "article"] as const).find((one) => one in end) ?? "plan";
  return {
    kind,
    title: say(where, end.title),
    why: say(where, end.why),
    ...("warns" in end && end.warns ? { warns: say(where, end.warns) } : {}),
    ...("article" in end && end.article
      ? { article: where.url(articlePath(where.locale, registered(end.article).slug)) }
      : {}),
    claims: [...end.claims],
  };
}

function procedureOf(where: Where, id: string): Cases["plans"][string]["procedures"][number] {
  const procedure = knowledge.procedures[id];
  if (!procedure) throw new Error(`content/procedures › ${id}: there is no such procedure.`);
  const { kind, title, needs, loses, ends } = procedure;
  return {
    id,
    title: say(where, title, kind),
    url: where.url(procedurePath(where.locale, id)),
    takes: lengthOf(where.locale, id).join(", "),
    needs: needs.map((need) => say(where, need.say, kind)),
    ...(loses ? { loses: say(where, loses, kind) } : {}),
    ends: say(where, ends.say, kind),
  };
}

function planAt(where: Where, position: Position): Cases["plans"][string] {
  const steps = stepsAt(guide, position, {});
  return {
    procedures: [...new Set(steps.map(({ procedure }) => procedure))].map((id) => procedureOf(where, id)),
    steps: steps.map(({ procedure, step }) => {
      const kind = knowledge.procedures[procedure]?.kind;
      return {
        ...(step.loses ? { warning: say(where, step.loses, kind) } : {}),
        say: say(where, step.say, kind),
        claims: [...step.claims],
      };
    }),
  };
}

/** The cases with what they share: verdicts, and plans, which many have in common. */
function led(where: Where, tree: string): Pick<Cases, "cases" | "verdicts" | "plans"> {
  const { locale, url } = where;
  const cases = new Map<string, Cases["cases"][number]>();
  const [verdicts, plans]: [Cases["verdicts"], Cases["plans"]] = [{}, {}];
  const known = new Map<string, string>();
  for (const row of readTable(readFileSync(`docs/verdicts/${tree}.tsv`, "utf8"))) {
    const situation = situationIn(row.situation);
    const same = cases.get(row.way);
    if (same) {
      same.situations.push(situation);
      continue;
    }
    const given = turnsIn(row);
    const position = replay(guide, `${tree}/${knowledge.trees[tree]?.first}`, given);
    const end = endAt(knowledge.trees, position.place) as End | undefined;
    if (!end)
      throw new Error(`docs/verdicts/${tree}.tsv: “${row.way}” leads to no end. Run npm run verdicts.`);
    verdicts[position.place] ??= verdictOf(where, end);
    const plan = planAt(where, position);
    const spelled = JSON.stringify(plan);
    const key = known.get(spelled) ?? String(known.size + 1);
    const hasPlan = plan.steps.length > 0;
    if (hasPlan) {
      known.set(spelled, key);
      plans[key] = plan;
    }
    cases.set(row.way, {
      situations: [situation],
      answers: given.map(({ place, way }) => ({
        place,
        way,
        says: nameOfWay(guideData(locale), place, way),
      })),
      verdict: position.place,
      ...(hasPlan ? { plan: key } : {}),
      url: url(answerPath(locale, given, tree)),
    });
  }
  return { cases: [...cases.values()], verdicts, plans };
}

/** Everything that the cases name by its id, in words. */
function namedIn({ cases, verdicts, plans }: ReturnType<typeof led>, locale: Locale) {
  const told = new Set(cases.flatMap(({ situations }) => situations.flatMap(Object.keys)));
  const steps = Object.values(plans).flatMap((plan) => plan.steps);
  const cited = new Set([...Object.values(verdicts), ...steps].flatMap(({ claims }) => claims));
  const { circumstances, claims } = knowledge;
  return {
    circumstances: Object.fromEntries(
      Object.entries(circumstances)
        .filter(([id]) => told.has(id))
        .map(([id, { says, values }]) => [
          id,
          { says: tell(locale, says), values: mapValues(values, (one) => tell(locale, one)) },
        ]),
    ),
    claims: Object.fromEntries(
      Object.entries(claims)
        .filter(([id]) => cited.has(id))
        .map(([id, { says, confidence, source }]) => [id, { says: tell(locale, says), confidence, source }]),
    ),
  };
}

/**
 * Every case of a guide in one language, for programs, as `casesSchema` describes it: the rows of the committed verdict
 * table, which the proof keeps true, with the words of the pages.
 */
export function casesForPrograms(locale: Locale, tree: string, url: (path: string) => string): Cases {
  const its = knowledge.trees[tree];
  if (!its) throw new Error(`content/trees › ${tree}: there is no such tree.`);
  const found = led({ locale, url }, tree);
  return casesSchema.parse({
    $schema: url(casesSchemaPath),
    notice: text(locale, "independent"),
    call: "https://ibkr.com/support",
    language: locale,
    guide: {
      id: tree,
      title: tell(locale, its.title),
      summary: tell(locale, its.summary),
      url: url(guidePath(locale, tree)),
    },
    ...found,
    ...namedIn(found, locale),
  });
}

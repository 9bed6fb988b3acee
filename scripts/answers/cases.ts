import { globSync, readFileSync } from "node:fs";
import type { Locale } from "../../src/language/locales.ts";
import type { Cases } from "../../src/site/payload/cases-schema.ts";

/** A verdict that an answerer may choose. */
export interface Choice {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly kind: Cases["verdicts"][string]["kind"];
  /** Whether some plan behind it destroys something. */
  readonly loses: boolean;
}

/** One situation, told as a person would have to tell it, and the verdict that is proven for it. */
export interface Asked {
  readonly language: Locale;
  readonly situation: string;
  readonly right: string;
}

const inWords = ({ circumstances }: Cases, situation: Readonly<Record<string, string>>) =>
  Object.entries(situation)
    .map(([id, value]) => `${circumstances[id]?.says ?? id}: ${circumstances[id]?.values[value] ?? value}`)
    .join(". ");

/** Everything to ask in one language, and what may be answered: read from the built site, as any program would. */
export function casesIn(language: Locale): { readonly asked: Asked[]; readonly choices: Choice[] } {
  const files = globSync(`dist/${language}/fix/*/cases.json`).sort();
  if (files.length === 0)
    throw new Error("npm run answers: dist has no cases.json. Run npm run build first.");
  const choices = new Map<string, Choice>();
  const asked: Asked[] = [];
  for (const file of files) {
    const data = JSON.parse(readFileSync(file, "utf8")) as Cases;
    for (const { situations, verdict, plan } of data.cases) {
      const { title = "", why = "", kind = "call" } = data.verdicts[verdict] ?? {};
      const { procedures = [], steps = [] } = data.plans[plan ?? ""] ?? {};
      const loses = procedures.some((one) => one.loses) || steps.some(({ warning }) => warning);
      choices.set(verdict, {
        id: verdict,
        title,
        why,
        kind,
        loses: loses || (choices.get(verdict)?.loses ?? false),
      });
      for (const situation of situations)
        asked.push({
          language,
          situation: `${data.guide.title}. ${inWords(data, situation)}`,
          right: verdict,
        });
    }
  }
  return { asked, choices: [...choices.values()] };
}

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readTable } from "../../src/engine/proof/verdict-table.ts";
import { locales } from "../../src/language/locales.ts";
import { casesDataPath } from "../../src/language/paths.ts";
import { type Cases, casesSchema } from "../../src/site/payload/cases-schema.ts";
import { guideData } from "../../src/site/payload/guide-payload.ts";
import { inTurn } from "../support/in-turn.ts";
import { knowledge } from "../support/knowledge.ts";

const trees = Object.keys(knowledge.trees);
const read = (path: string) => readFileSync(`dist${path}`, "utf8");
const casesOf = (locale: (typeof locales)[number], tree: string): Cases =>
  casesSchema.parse(JSON.parse(read(casesDataPath(locale, tree))));

/** Words as a page has them, whatever breaks between them. */
const plain = (text: string) =>
  text
    .replace(/<[^>]*>/g, "")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll("&nbsp;", " ")
    .replace(/\s+/g, " ");

describe.each(locales.flatMap((locale) => trees.map((tree) => ({ locale, tree }))))(
  "the cases of $tree for programs, in $locale",
  ({ locale, tree }) => {
    const data = casesOf(locale, tree);

    test("are the rows of the committed verdict table, each once", () => {
      const rows = readTable(readFileSync(`docs/verdicts/${tree}.tsv`, "utf8"));
      const spelled = data.cases.flatMap(({ situations, answers, verdict }) =>
        situations.map((so) => {
          const way = answers.map(
            ({ place, way }) =>
              `${place}${Object.hasOwn(knowledge.trees[place.split("/")[0] ?? ""]?.nodes ?? {}, place.split("/")[1] ?? "") ? "=" : "!"}${way}`,
          );
          const situation = Object.entries(so).map(([id, value]) => `${id}=${value}`);
          return `${situation.join(" ")}\t${way.join(" ")}\t${verdict}`;
        }),
      );
      const expected = rows.map(
        ({ situation, way, verdict }) => `${situation}\t${way}\t${verdict.split(":")[0]}`,
      );
      expect(spelled.toSorted()).toEqual(expected.toSorted());
    });

    test("name only what the file itself tells", () => {
      for (const { situations, verdict, plan } of data.cases) {
        expect(data.verdicts).toHaveProperty([verdict]);
        if (plan !== undefined) expect(data.plans).toHaveProperty([plan]);
        for (const [id, value] of situations.flatMap(Object.entries))
          expect(data.circumstances[id]?.values).toHaveProperty([String(value)]);
      }
      const steps = Object.values(data.plans).flatMap((plan) => plan.steps);
      for (const { claims } of [...Object.values(data.verdicts), ...steps])
        for (const id of claims) expect(data.claims).toHaveProperty([id]);
    });

    test("warn before every step that destroys something, in the words of the page", () => {
      const { procedures, slots } = guideData(locale);
      const ways = Object.values(slots).flatMap((slot) => Object.values(slot.ways));
      const said = [...Object.values(procedures), ...ways].flatMap(({ steps }) =>
        steps.flatMap((step) => ("slot" in step ? [] : step)),
      );
      // The same words may destroy something in one procedure and nothing in another.
      const told = Map.groupBy(said, ({ say }) => say);
      for (const { steps } of Object.values(data.plans))
        for (const { say, warning } of steps)
          expect(
            told.get(say)?.map(({ loses }) => loses),
            say,
          ).toContain(warning);
      if (tree === "app-misbehaves")
        expect(Object.values(data.plans).some(({ steps }) => steps.some(({ warning }) => warning))).toBe(
          true,
        );
    });
  },
);

test.each(inTurn(trees))(
  "in %s, titles, reasons and warnings of %s stand on its page in the same words",
  (locale, tree) => {
    const data = casesOf(locale, tree);
    for (const [place, { title, why, warns }] of Object.entries(data.verdicts)) {
      const page = plain(read(`/${locale}/fix/${place.split("/")[0]}/index.html`));
      for (const said of [title, why, warns ?? ""]) expect(page).toContain(plain(said).trim());
    }
  },
);

test("what is read first leads to all of them", () => {
  const guidance = read("/llms.txt");
  for (const locale of locales)
    for (const tree of trees) expect(guidance).toContain(casesDataPath(locale, tree));
  expect(JSON.parse(read("/cases.schema.json")).properties).toHaveProperty("cases");
});

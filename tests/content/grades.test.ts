import { expect, test } from "vitest";
import { locales } from "../../src/language/locales.ts";
import { regraded } from "../../workbench/grades.ts";
import { knowledge } from "../support/knowledge.ts";

const claims = Object.entries(knowledge.claims);

test("every claim stands where it was found, and is trusted as far as was written down", () => {
  expect(regraded(knowledge)).toEqual([]);
});

test.each([
  ["confidence", { confidence: "low" }],
  ["source", { source: "inferred" }],
  ["article", { article: "KB2748" }],
] as const)("another %s of one claim is noticed, whichever it is", (_, change) => {
  const unlike = claims.filter(([, claim]) =>
    Object.entries(change).some(([of, is]) => claim[of as "source"] !== is),
  );
  expect(unlike.length).toBeGreaterThan(400);
  const unnoticed = unlike.filter(
    ([id, claim]) =>
      !regraded({ claims: { ...knowledge.claims, [id]: { ...claim, ...change } } }).some((fact) =>
        fact.includes(id),
      ),
  );
  expect(unnoticed.map(([id]) => id)).toEqual([]);
});

test("a claim that is new, or gone, is noticed", () => {
  const [[, one]] = claims as [(typeof claims)[number]];
  expect(regraded({ claims: { ...knowledge.claims, X999: one } })).toEqual([expect.stringContaining("X999")]);
  const { F001: _, ...rest } = knowledge.claims;
  expect(regraded({ claims: rest })).toEqual([expect.stringContaining("F001")]);
});

test("what we infer is never of high confidence, and says in every language that it is ours", () => {
  const ours = { en: /\bour (reading|assumption)/i, ru: /(?<!\p{L})наш(?!\p{L})|нашему|наше/iu };
  const inferred = claims.filter(([, { source }]) => source === "inferred");
  expect(inferred.filter(([, { confidence }]) => confidence === "high")).toEqual([]);
  const hidden = inferred.filter(([, { says }]) =>
    locales.some((locale) => !ours[locale].test(says[locale])),
  );
  expect(hidden.map(([id, { says }]) => `${id}: ${says.en} / ${says.ru}`)).toEqual([]);
});

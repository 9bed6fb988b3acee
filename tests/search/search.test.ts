import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { replay } from "../../src/engine/tree/replay.ts";
import { guideOf } from "../../src/knowledge/guides.ts";
import { type Locale, locales } from "../../src/language/locales.ts";
import { guessesFor } from "../../src/search/spelling.ts";
import { batteryOf } from "../support/battery.ts";
import { ask, entriesOf, firstByName, firstThree, situationOf } from "../support/catalogues.ts";
import { knowledge } from "../support/knowledge.ts";
import { html } from "../support/pages.ts";

/** Kinds that must be found without exception; the others nearly always. */
const certain = new Set(["exact title", "inflected", "number forms"]);

interface HandWritten {
  readonly query: string;
  readonly expects: readonly string[];
}

const written = parse(readFileSync("tests/search/queries.yml", "utf8")) as Record<Locale, HandWritten[]>;

/** Written by somebody who knew neither `content/search.yml` nor the catalogue; half of them are situations. */
const blind = parse(readFileSync("tests/search/blind.yml", "utf8")) as typeof written;

describe.each(locales)("search in %s", (locale) => {
  const battery = batteryOf(locale);

  test("finds what was mistyped, by kind of slip", () => {
    expect(battery.length).toBeGreaterThanOrEqual(300);
    const byKind = Map.groupBy(battery, ({ kind }) => kind);
    const lines = [...byKind].map(([kind, made]) => {
      const missed = made.filter(
        ({ query, wants }) => !firstThree(locale, query).some((id) => wants.includes(id)),
      );
      return { kind, of: made.length, missed };
    });
    console.log(
      lines
        .map(({ kind, of, missed }) => `${locale} ${kind}: ${of - missed.length} of ${of}`)
        .concat(
          lines.flatMap(({ kind, missed }) =>
            missed.map(({ query, wants }) => `  missed ${kind}: ${query} (${wants})`),
          ),
        )
        .join("\n"),
    );
    for (const { kind, of, missed } of lines)
      expect((of - missed.length) / of, kind).toBeGreaterThanOrEqual(certain.has(kind) ? 1 : 0.98);
  });

  test("names alone answer nine of ten queries, before what is within has come", () => {
    const queries = [...blind[locale], ...written[locale]];
    const missed = queries.filter(
      ({ query, expects }) => !firstByName(locale, query).some((id) => expects.includes(id)),
    );
    console.log(`${locale}, by name: ${queries.length - missed.length} of ${queries.length}`);
    expect((queries.length - missed.length) / queries.length).toBeGreaterThanOrEqual(0.9);
  });

  test("finds what somebody asks who has never seen its words", () => {
    const queries = blind[locale];
    const missed = queries.filter(
      ({ query, expects }) => !firstThree(locale, query).some((id) => expects.includes(id)),
    );
    console.log(`${locale}, blind: ${queries.length - missed.length} of ${queries.length} queries`, missed);
    expect(queries.length).toBe(200);
    expect((queries.length - missed.length) / queries.length).toBeGreaterThanOrEqual(0.95);
  });

  test("finds what people in trouble type", () => {
    const queries = written[locale];
    const missed = queries.filter(
      ({ query, expects }) => !firstThree(locale, query).some((id) => expects.includes(id)),
    );
    console.log(`${locale}: ${queries.length - missed.length} of ${queries.length} queries`, missed);
    expect(queries.length).toBeGreaterThanOrEqual(60);
    expect((queries.length - missed.length) / queries.length).toBeGreaterThanOrEqual(0.95);
  });

  test("shows no article for a number that none has", () => {
    for (const number of [1, 12, 999, 2747, 2749, 9999, 22781, 27480, 99999])
      for (const form of ["kb", "KB ", "КБ-", "ли", "rb", "№", ""]) {
        const { hits, unknownNumber } = ask(locale, `${form}${number}`);
        if (`${number}`.length > 1) expect(unknownNumber, `${form}${number}`).toBe(number);
        expect(hits.filter(({ entry }) => entry.kind === "article")).toEqual([]);
      }
  });

  test("leads to places that are there", () => {
    const dead = entriesOf(locale).filter(({ url }) => {
      const [path = "", anchor] = url.split("#");
      // A step that is done before is no anchor; the page of the procedure has to be there.
      if (/^v1;done=\d+$/.test(anchor ?? "")) return !html(path).includes("<lock-practice");
      return anchor !== undefined && !html(path).includes(`id="${anchor}"`);
    });
    expect(dead).toEqual([]);
    expect(entriesOf(locale).some(({ url }) => url.includes("#"))).toBe(true);
  });

  test("a screen is found by its name in any language, in the page's own, where its next step begins", () => {
    for (const query of ["Setup found", "Найдены настройки"])
      expect(ask(locale, query).hits[0]?.entry.url, query).toMatch(
        new RegExp(`^/${locale}/steps/recover-[a-z]+/#v1;done=\\d+$`),
      );
  });

  test("takes a number in a sentence for an article only where it is called one", () => {
    for (const query of ["можно ли 2 телефона использовать", "можно ли 1 карту на двоих"])
      expect(ask(locale, query).unknownNumber, query).toBeUndefined();
    expect(ask(locale, "где статья КБ2748").hits[0]?.entry.id).toBe("kb/2748");
  });

  test("leaves a word alone while it is being typed", () => {
    for (const query of ["sett", "conn", "прил", "прило", "recov", "восст"])
      expect(ask(locale, query).understood, query).toEqual({ words: [query], changed: undefined });
  });

  test("never fails on anything that can be typed", () => {
    for (const query of [
      "",
      "   ",
      "<script>alert(1)</script>",
      "__proto__",
      "constructor",
      "toString",
      "😀".repeat(50),
      "a".repeat(5_000),
      "%",
      "\u0000",
      "айби кей",
      "‮",
    ])
      expect(() => ask(locale, query)).not.toThrow();
  });
});

test("the other layout, the other alphabet and look-alikes are told apart", () => {
  expect(guessesFor("ntktajy")[0]).toEqual({ word: "телефон", why: "layout" });
  expect(guessesFor("зщкефд")[0]).toEqual({ word: "portal", why: "layout" });
  expect(ask("ru", "ntktajy").understood).toEqual({ words: ["телефон"], changed: "layout" });
  expect(ask("ru", "aktivaciya").understood.changed).toBe("translit");
  expect(ask("en", "потерял телефон").hits.length).toBeGreaterThan(0);
});

describe.each([
  ["en", "lost phone no sms", ["start/happened=lost"]],
  ["en", "new iphone no sms", ["start/happened=replaced", "restore-access/other-phone=iphone"]],
  [
    "en",
    "reinstalled ibkr mobile on my android",
    ["start/happened=reinstalled", "restore-access/phone-os=android"],
  ],
  ["ru", "потерял телефон нет смс андроид", ["start/happened=lost"]],
  ["ru", "не приходит смс с кодом", ["start/happened=login", "start/login=sms"]],
  [
    "ru",
    "потеряла карту dsc+",
    ["start/happened=device", "start/device=missing", "lost-device/missing=dsc-plus"],
  ],
  ["en", "how much does a dsc cost", []],
  ["en", "ib key disappeared from phone", []],
  ["en", "lost access to ibkr mobile", []],
  ["en", "new phone number", []],
  ["en", "new version of ibkr mobile crashes", []],
  ["en", "app pin locked", []],
  ["en", "delete device", []],
  ["ru", "IB Key пропал с телефона", []],
  ["ru", "перевод на другой телефон", []],
] as const)("a query that says a situation, in %s", (locale, query, ways) => {
  test(`${query}: fills in what follows, and each answer can be taken back`, () => {
    const { filled } = situationOf(locale, query);
    expect(filled.map(({ place, way }) => `${place}=${way}`).slice(0, ways.length)).toEqual(ways);
    if (ways.length === 0) expect(filled).toEqual([]);
    // The answers are those that the guide itself would take.
    const guide = guideOf(knowledge);
    const position = replay(guide, "start/happened", filled as never);
    const asked = position.taken.filter(({ asked }) => asked).map(({ place, way }) => `${place}=${way}`);
    for (const one of asked) expect(filled.map(({ place, way }) => `${place}=${way}`)).toContain(one);
    for (const [at, { place, way }] of filled.entries())
      expect(situationOf(locale, query, new Set([`${place}=${way}`])).filled).toHaveLength(at);
  });
});

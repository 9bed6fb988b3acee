import { expect, test } from "vitest";
import { casesIn } from "../../scripts/answers/cases.ts";
import { askCommand } from "../../scripts/answers/command.ts";
import { floorOf } from "../../scripts/answers/floor.ts";
import { scoreOf } from "../../scripts/answers/score.ts";
import { locales } from "../../src/language/locales.ts";

test.each(locales)(
  "whoever knows the verdicts scores all in %s, whoever always calls is found out",
  (locale) => {
    const { asked, choices } = casesIn(locale);
    const all = scoreOf(
      asked,
      asked.map(({ right }) => right),
      choices,
    );
    expect(all).toEqual({ asked: asked.length, right: asked.length, needlessCall: 0, unsafe: 0, none: 0 });
    const call = choices.find(({ kind }) => kind === "call");
    const calling = scoreOf(
      asked,
      asked.map(() => call?.id),
      choices,
    );
    expect(calling.needlessCall).toBeGreaterThan(asked.length / 4);
    expect(calling.unsafe).toBe(0);
    const silent = scoreOf(
      asked,
      asked.map(() => undefined),
      choices,
    );
    expect(silent).toMatchObject({ right: 0, none: asked.length });
    // The floor answers something, and is far from knowing.
    const floor = scoreOf(asked, asked.map(floorOf(choices)), choices);
    expect(floor.right).toBeGreaterThan(0);
    expect(floor.right).toBeLessThan(asked.length / 2);
  },
);

test("a command reads a line for each case and prints one; another number of lines is refused with the remedy", () => {
  const { asked, choices } = casesIn("en");
  const few = asked.slice(0, 3);
  const first = `node -e 'require("readline").createInterface(process.stdin).on("line", (l) => console.log(JSON.stringify({ verdict: JSON.parse(l).choices[0].id })))'`;
  expect(askCommand(first, few, choices)).toEqual(few.map(() => choices[0]?.id));
  expect(() => askCommand("head -n 1", few, choices)).toThrow(/one line of JSON for each/);
});

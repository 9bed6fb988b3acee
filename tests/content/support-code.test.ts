import { describe, expect, test } from "vitest";
import { decodeSupport, encodeSupport, printOf } from "../../src/engine/guide/support-code.ts";
import { changesThatHelp } from "../../src/engine/tree/help.ts";
import { everyPosition, givenOn } from "../../src/engine/tree/paths.ts";
import { replay } from "../../src/engine/tree/replay.ts";
import { guideOf } from "../../src/knowledge/guides.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import { guide } from "../support/guides.ts";
import { knowledge } from "../support/knowledge.ts";

const alphabet = "23456789ABCDEFGHJKMNPQRTVWXYZ";

describe.each(Object.keys(knowledge.trees))("support codes of %s", (tree) => {
  const { first = "" } = knowledge.trees[tree] ?? {};
  const positions = everyPosition(guide, tree);
  const codeOf = (at: number, done = 0) =>
    encodeSupport(guide, {
      tree,
      given: givenOn(positions[at] ?? { place: `${tree}/${first}`, taken: [], known: {} }),
      done,
    });

  test("open the very place for every reachable state and any number of steps", () => {
    const seen = new Set<string>();
    for (const [at, position] of positions.entries())
      for (const done of [0, 1, 7, 31]) {
        const code = codeOf(at, done) ?? "";
        expect(code).toMatch(new RegExp(`^[${alphabet}]{8}$`));
        seen.add(code);
        const state = decodeSupport(guide, code);
        expect(state).toEqual({ tree, given: givenOn(position), done });
        if (typeof state === "string") continue;
        expect(replay(guide, `${tree}/${first}`, state.given).place).toBe(position.place);
      }
    expect(seen.size).toBe(positions.length * 4);
    console.info(`${tree}: ${positions.length} states have a code each`);
  });

  test("are refused with any one symbol wrong, or any two neighbours swapped", () => {
    for (let at = 0; at < positions.length; at += 23) {
      const code = codeOf(at, at % 32) ?? "";
      for (let place = 0; place < code.length; place++) {
        for (const symbol of alphabet)
          if (symbol !== code[place])
            expect(decodeSupport(guide, code.slice(0, place) + symbol + code.slice(place + 1))).toBe(
              "misread",
            );
        const swapped = code.slice(0, place) + (code[place + 1] ?? "") + code[place] + code.slice(place + 2);
        if (place + 1 < code.length && swapped !== code)
          expect(decodeSupport(guide, swapped)).toBe("misread");
      }
    }
  });

  test("are told from codes of another version of the tree", () => {
    const ways = everyPosition(guide, tree)
      .flatMap(givenOn)
      .map(({ place, way }) => `${place}=${way}`);
    const renames = Object.entries(knowledge.trees[tree]?.nodes ?? {}).flatMap(([node, { answers }]) =>
      Object.keys(answers)
        .filter((answer) => ways.includes(`${tree}/${node}=${answer}`))
        .map((answer) => [node, answer] as const),
    );
    const others = renames.map(([id, answer]) => {
      const changed = structuredClone(knowledge) as Knowledge;
      const node = changed.trees[tree]?.nodes[id];
      if (!node) throw new Error(`${tree} does not ask ${id}`);
      const named = Object.entries(node.answers).map(([one, said]) => [
        one === answer ? "renamed" : one,
        said,
      ]);
      node.answers = Object.fromEntries(named);
      return guideOf(changed);
    });
    // A print has 512 values, so that one version in 512 is taken for another; two of so few would be no accident.
    const told = others.filter((other) => printOf(other, tree) !== printOf(guide, tree));
    expect(others.length).toBeGreaterThan(2);
    expect(told.length).toBeGreaterThanOrEqual(others.length - 1);
    for (const other of told) expect(decodeSupport(other, codeOf(3) ?? "")).toBe("other-version");
  });

  test("are read with spaces, hyphens and small letters; anything else is refused without an error", () => {
    const code = codeOf(2) ?? "";
    expect(decodeSupport(guide, ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `)).toEqual(
      decodeSupport(guide, code),
    );
    const cyrillic: Record<string, string> = {
      A: "А",
      B: "В",
      E: "Е",
      K: "К",
      M: "М",
      H: "Н",
      P: "Р",
      C: "С",
      T: "Т",
      X: "Х",
    };
    const typed = [...code].map((one) => cyrillic[one] ?? one).join("");
    expect(decodeSupport(guide, typed)).toEqual(decodeSupport(guide, code));
    for (const wrong of ["", "O", "00000000", "<script>", "ABCDEFGHJ", "😀".repeat(8), "x".repeat(100_000)])
      expect(["misread", "other-version"]).toContain(decodeSupport(guide, wrong));
  });
});

test("where a call is the verdict, what would make it needless is named", () => {
  const changeable = Object.fromEntries(
    Object.entries(knowledge.circumstances)
      .filter(([, { changeable }]) => changeable)
      .map(([id, { values }]) => [id, Object.keys(values)]),
  );
  const lost = { cause: "phone-lost", "other-phone": "android", number: "changed", physical: "none" };
  const help = changesThatHelp(guide, "restore-access", lost, changeable);
  expect(help).toContainEqual({ id: "physical", value: "dsc-plus" });
  expect(help).toContainEqual({ id: "number", value: "in-reach" });
});

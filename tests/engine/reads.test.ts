import { describe, expect, test } from "vitest";
import type { Question, Tree } from "../../src/engine/content/tree.ts";
import { circumstancesRead } from "../../src/engine/proof/reads.ts";
import { toyContent } from "../toy/content.ts";
import { nodes } from "./toolbox.ts";

const answers = (id: string): Question["answers"] => nodes[id]?.answers ?? {};

describe("a tree reads", () => {
  const readBy = (tree: Partial<Tree>, others: Readonly<Record<string, Tree>> = {}) =>
    circumstancesRead(
      {
        ...toyContent,
        trees: { own: { first: "", goal: "coffee", given: {}, nodes: {}, ends: {}, ...tree }, ...others },
      },
      "own",
      () => true,
    );

  test.each<[string, Partial<Tree>, string[]]>([
    ["what is given", { given: { cup: "small" } }, ["cup"]],
    [
      "what its answers mean, and that on which it depends",
      { nodes: { tea: { answers: answers("tea") } } },
      ["cause", "note", "tea", "door"],
    ],
    [
      "what chooses a procedure",
      { ends: { a: { plan: [{ by: "door", of: { open: "refill" } }] } } },
      ["cause", "door"],
    ],
    [
      "what chooses steps, and what troubles mean",
      { ends: { a: { plan: ["brew"] } } },
      ["cause", "beans", "cup"],
    ],
    ["nothing for a call", { ends: { a: { call: "caretaker", article: "caretaker", after: ["brew"] } } }, []],
  ])("%s", (_, tree, read) => {
    expect([...readBy(tree)].sort()).toEqual([...read].sort());
  });

  test("what the trees read to which it leads", () => {
    const door: Tree = {
      first: "door",
      goal: "coffee",
      given: {},
      nodes: { door: { answers: answers("door") } },
      ends: {},
    };
    const leading = { nodes: { on: { answers: { on: { means: {}, to: "other/door" } } } } };
    expect(readBy(leading, { other: door })).toEqual(["cause", "door"]);
    expect(readBy({}, { other: door })).toEqual([]);
    expect(readBy({ ends: { which: { choice: [{ to: "other/door" }] } } }, { other: door })).toEqual([
      "cause",
      "door",
    ]);
  });
});

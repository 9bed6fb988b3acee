import { proveTree } from "../../../src/knowledge/guides.ts";
import { loadKnowledge } from "../../../src/library/library.ts";
import type { Table } from "../table.ts";

/** What the proof explores, tree by tree, each from nothing. */
export function proofTables(): Table[] {
  const knowledge = loadKnowledge();
  const rows = Object.keys(knowledge.trees).map((tree) => {
    const began = performance.now();
    const { graph, assignments } = proveTree(knowledge, tree);
    const seconds = (performance.now() - began) / 1_000;
    const worlds = graph.worlds.length;
    const each = (count: number) => (count === 0 ? undefined : Math.round(count / seconds));
    return [tree, assignments, worlds, graph.transitions(), seconds, each(worlds), each(graph.transitions())];
  });
  return [
    {
      title: "Proof, seconds of one run a tree (logins are searched way by way and hold no graph)",
      heads: [
        "tree",
        "assignments",
        "states",
        "transitions",
        "seconds",
        "states a second",
        "transitions a second",
      ],
      rows,
    },
  ];
}

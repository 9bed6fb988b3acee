import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type AnyStateMachine, type AnyTransitionDefinition, createMachine } from "xstate";
import { chartFiles } from "../../scripts/charts/files.ts";
import { machines } from "../../scripts/charts/sources.ts";
import { kinds } from "../../src/domain/devices/registry.ts";
import { waysFrom } from "../../src/engine/tree/forest.ts";
import { loadKnowledge } from "../../src/library/library.ts";

const { trees } = loadKnowledge();
const folder = "docs/charts";

/** The machine that a committed config makes. */
const written = (id: string): AnyStateMachine =>
  createMachine(JSON.parse(readFileSync(`${folder}/${id}.json`, "utf8")));

/** The transitions of a machine, as "from event to", in order; those of the root are from nowhere. */
function edgesOf({ root, states }: AnyStateMachine): string[] {
  const edge = (from: string) => (way: AnyTransitionDefinition) =>
    [from, way.eventType, way.guard ? "guarded" : "free", ...(way.target ?? []).map(({ key }) => key)].join(
      " ",
    );
  return [root, ...Object.values(states)].flatMap((node) =>
    [...(node.always ?? []), ...[...node.transitions.values()].flat()].map(
      edge(node === root ? "" : node.key),
    ),
  );
}

test("the charts of docs/charts are those of today: npm run charts", () => {
  const files = chartFiles(trees);
  expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort());
  const behind = [...files].filter(([file, text]) => readFileSync(`${folder}/${file}`, "utf8") !== text);
  expect(behind.map(([file]) => file)).toEqual([]);
});

test("every kind of device and every tree has a chart of its own", () => {
  const ids = [...Object.values(kinds).map(({ machine }) => machine.id), ...Object.keys(trees)];
  const charts = [...machines().keys()].map(({ id }) => id).concat(Object.keys(trees));
  expect(new Set(charts).size).toBe(charts.length);
  expect(new Set(ids)).toEqual(new Set(charts));
  const listed = readFileSync(`${folder}/README.md`, "utf8");
  for (const id of [...charts, ...Object.keys(kinds)]) expect(listed).toContain(id);
});

test.each([...machines().keys()].map((machine) => [machine.id, machine] as const))(
  "the config of %s makes a machine with the same states and edges",
  (id, machine) => {
    const made = written(id);
    expect(Object.keys(made.states)).toEqual(Object.keys(machine.states));
    expect(edgesOf(made)).toEqual(edgesOf(machine));
    expect(made.root.initial.target.map(({ key }) => key)).toEqual(
      machine.root.initial.target.map(({ key }) => key),
    );
  },
);

test.each(Object.entries(trees))("the config of the tree %s has its places and its ways", (id, tree) => {
  const made = written(id);
  const own = [...Object.keys(tree.nodes), ...Object.keys(tree.ends)];
  const ways = own.flatMap((from) =>
    Object.entries(waysFrom(trees, `${id}/${from}`)).map(([way, to]) => ({ from, way, to })),
  );
  const inside = (place: string) => place.replace(new RegExp(`^${id}/`), "");
  const doors = new Set(ways.map(({ to }) => to).filter((to) => !to.startsWith(`${id}/`)));
  expect(Object.keys(made.states)).toEqual([...own, ...doors]);
  expect(edgesOf(made)).toEqual(ways.map(({ from, way, to }) => `${from} ${way} free ${inside(to)}`));
  const leads = new Set(ways.map(({ from }) => from));
  for (const [key, { type }] of Object.entries(made.states)) expect(type === "final").toBe(!leads.has(key));
});

test("the pictures carry all of their text and load nothing", () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
    const picture = readFileSync(`${folder}/${file}`, "utf8");
    expect(picture).not.toMatch(/href|url\(|@import|undefined|NaN/);
    const sizes = [...picture.matchAll(/(\d+)px/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  }
});

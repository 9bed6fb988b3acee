import { expect, test } from "vitest";
import { type FactorId, factorIds } from "../../src/domain/devices/factors.ts";
import { kinds, touchableKinds } from "../../src/domain/devices/registry.ts";
import { ibkr } from "../../src/domain/ibkr.ts";
import { canStrike, faultIds } from "../../src/domain/practice/faults.ts";
import { practiceWorld } from "../../src/domain/practice/practice-world.ts";
import { laws } from "../../src/engine/laws/laws.ts";
import { type Start, survey } from "../../src/engine/laws/survey.ts";
import { beginningOf } from "../../src/engine/procedure/beginning.ts";
import { play } from "../../src/engine/procedure/play.ts";
import { resolve } from "../../src/engine/procedure/resolve.ts";
import type { Assignment } from "../../src/engine/reality/condition.ts";
import type { World } from "../../src/engine/world/world.ts";
import { guideOf } from "../../src/knowledge/guides.ts";
import type { Procedure } from "../../src/knowledge/procedure.ts";
import { variantsOf } from "../../src/knowledge/variants.ts";
import { lostBetween } from "../../workbench/losses.ts";
import { knowledge } from "../support/knowledge.ts";

const { scenarios, procedures, slots, quantities } = knowledge;
const guide = guideOf(knowledge);

const login = Object.values(scenarios).find((scenario) => scenario.login);
const withFactors = (factors: readonly FactorId[]): World[] =>
  login?.login
    ? [practiceWorld({ ...login, login: { ...login.login, factors: [...factors] } }, quantities)]
    : [];

/** Every world that the steps of a procedure lead through, on one of its ways. */
function along(id: string, procedure: Procedure, so: Assignment): World[] {
  const start = beginningOf(ibkr.simulator, guide, id, ibkr.startWorld(so, quantities), so, quantities);
  return [start, ...play(ibkr.simulator, start, procedure, resolve(guide, id, so), quantities).worlds];
}

/** Every situation with each fault that can strike there, each device alone and all together, and every step of every way. */
function* starts(): Generator<Start> {
  for (const scenario of Object.values(scenarios)) {
    const world = practiceWorld(scenario, quantities);
    yield { world, most: 200 };
    for (const fault of faultIds)
      if (canStrike(world, fault)) yield { world: practiceWorld(scenario, quantities, [fault]), most: 60 };
  }
  for (const factors of [...factorIds.map((one) => [one]), factorIds])
    for (const world of withFactors(factors)) yield { world, most: 400 };
  for (const [id, procedure] of Object.entries(procedures))
    for (const so of variantsOf(procedure, slots))
      for (const world of along(id, procedure, so)) yield { world, most: 30 };
}

const looked = survey(ibkr.simulator, starts());

const fits = (pattern: string, name: string) =>
  new RegExp(`^${pattern.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("\\*", ".*")}$`).test(name);

test("every screen of every device is looked at", () => {
  const all = touchableKinds.flatMap((kind) =>
    Object.keys((kinds[kind] as { anatomy: { screens: object } }).anatomy.screens).map(
      (id) => `${kind} › ${id}`,
    ),
  );
  const met = new Set(looked.seen.map(({ kind, id }) => `${kind} › ${id}`));
  // Both phones share the app's screens; no situation has an iPhone whose app fails.
  expect(all.filter((name) => !met.has(name))).toEqual(["iphone › app-unsupported", "iphone › app-frozen"]);
});

test("the page tells every law, and no other", () => {
  expect(Object.keys(knowledge.laws)).toEqual(Object.keys(laws));
});

test.each(Object.entries(laws))("%s holds on every device, but where the page says why not", (id, law) => {
  const broken = [...new Set(law(looked, { between: lostBetween }))];
  const excepted = (knowledge.laws[id]?.except ?? []).flatMap(({ at }) => at);
  expect(broken.filter((name) => !excepted.some((pattern) => fits(pattern, name)))).toEqual([]);
  // An exception that excepts nothing any more goes.
  expect(excepted.filter((pattern) => !broken.some((name) => fits(pattern, name)))).toEqual([]);
});

test("long waits are met, and one that destroyed something would be noticed", () => {
  expect(laws.patience(looked, { between: () => 1 })).not.toEqual([]);
});

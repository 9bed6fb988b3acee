import { expect, test } from "vitest";
import { circumstancesAt, stepsAt, worldAt } from "../../src/engine/guide/plan.ts";
import { gesturesOf } from "../../src/engine/procedure/act.ts";
import { beginRun, type Run, touched } from "../../src/engine/procedure/run.ts";
import { type Assignment, fits } from "../../src/engine/reality/condition.ts";
import { endAt, isPlan } from "../../src/engine/tree/forest.ts";
import { everyPosition } from "../../src/engine/tree/paths.ts";
import { hopesOf } from "../../src/engine/tree/planned.ts";
import type { Position } from "../../src/engine/tree/replay.ts";
import { guide, simulator } from "../support/guides.ts";
import { knowledge } from "../support/knowledge.ts";

const variants = Object.fromEntries(
  Object.entries(knowledge.circumstances)
    .filter(([, { kind }]) => kind === "variant")
    .map(([id, { values }]) => [id, Object.keys(values)[0] as string]),
);

const positions = Object.keys(knowledge.trees)
  .flatMap((tree) => everyPosition(guide, tree))
  .filter((position) => stepsAt(guide, position, variants).length > 0);

/** Does the steps of a plan one after another, as “Show me” does, until all are ticked or one is not. */
function practised(position: Position, so: Assignment = variants): Run {
  const steps = stepsAt(guide, position, so);
  let run = beginRun(simulator, worldAt(guide, position, so), steps, guide.quantities);
  for (;;) {
    const next = steps[run.done];
    if (!next) return run;
    const before = run.done;
    for (const gesture of gesturesOf(next.step, guide.quantities)) run = touched(simulator, run, gesture);
    if (run.done === before) return run;
  }
}

const nameOf = ({ place, known }: Position) => `${place} ${JSON.stringify(known)}`;

test("the world that a page builds keeps every promise of the plan, at every place of every guide", () => {
  const stuck = positions.flatMap((position) => {
    const { done, steps } = practised(position);
    const next = steps[done];
    return next ? [`${nameOf(position)}: ${next.procedure} › ${next.step.id}`] : [];
  });
  expect(stuck).toEqual([]);
  // Every plan of every guide is among them: a number of places would say less, and change with each question.
  const plans = Object.entries(knowledge.trees).flatMap(([tree, { ends }]) =>
    Object.entries(ends).flatMap(([id, end]) => ("plan" in end ? [`${tree}/${id}`] : [])),
  );
  expect(plans.length).toBeGreaterThan(0);
  expect(positions.map(({ place }) => place)).toEqual(expect.arrayContaining(plans));
});

test("a plan reaches the goal of its guide in the reader's world, as it does in the proof's", () => {
  const { goals } = guide.domain;
  const missed = positions
    .filter(({ place }) => {
      const end = endAt(guide.trees, place);
      return end !== undefined && isPlan(end);
    })
    .filter((position) => {
      const goal = guide.trees[position.place.split("/")[0] as string]?.goal ?? "";
      const name = goals.nameFor(goal, circumstancesAt(guide, position, variants));
      return !goals.reached[name]?.(practised(position).world);
    });
  expect(missed.map(nameOf)).toEqual([]);
});

test("what a plan hopes for while nobody can know it stands at the end, in the content", () => {
  const hidden = Object.entries(knowledge.circumstances).filter(([, { kind }]) => kind === "hidden");
  const unsaid = positions.flatMap((position) => {
    const end = endAt(guide.trees, position.place);
    const so = circumstancesAt(guide, position, variants);
    return hidden
      .filter(
        ([id, { applies = {} }]) => fits(applies, so) && !(id in position.known) && !(id in hopesOf(end)),
      )
      .filter(([id, { values }]) =>
        Object.keys(values).some((value) => {
          const { done, steps } = practised(position, { ...variants, [id]: value });
          return done < steps.length;
        }),
      )
      .map(([id]) => `${position.place}: ${id}`);
  });
  expect([...new Set(unsaid)]).toEqual([]);
});

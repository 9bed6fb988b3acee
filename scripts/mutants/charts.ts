import { readFileSync } from "node:fs";
import { kinds, touchableKinds } from "../../src/domain/devices/registry.ts";
import type { Anatomy } from "../../src/engine/device/anatomy.ts";
import { type ChartEdit, waysOf } from "./chart-edit.ts";
import { type Mutant, sampled } from "./mutant.ts";
import type { Scratch } from "./scratch.ts";

const servers = ["login-server", "portal-server", "sms-gateway"] as const;
const registry = "src/domain/devices/registry.ts";

/** Quickest first; the source cases prove every guide anew. */
const serverTests = [
  [
    "tests/domain/portal-answers.test.ts",
    "tests/domain/portal-rules.test.ts",
    "tests/domain/activation.test.ts",
    "tests/domain/portal.test.ts",
  ],
  ["tests/content/procedures.test.ts"],
  ["tests/content/source-cases.test.ts"],
];
const controlTests = [
  ["tests/domain/anatomy.test.ts", "tests/domain/leaving.test.ts", "tests/content/procedures.test.ts"],
  ["tests/content/source-cases.test.ts"],
];
const lawTests = [["tests/domain/laws.test.ts"]];
/** Screens share their controls: every third says enough. */
const controlStride = 3;
/** Keys are many, and alike. */
const keyStride = 8;

/** Every guard and every transition of the servers' charts, each taken out in turn. */
function* ruleEdits(): Generator<ChartEdit> {
  for (const kind of servers) {
    const { on, states } = kinds[kind].machine.config as {
      on?: Record<string, unknown>;
      states: Record<string, { on?: Record<string, unknown> }>;
    };
    const places = [[null, on] as const, ...Object.entries(states).map(([id, own]) => [id, own.on] as const)];
    for (const [state, answers] of places)
      for (const event of Object.keys(answers ?? {}))
        for (const [index, way] of waysOf(answers, event).entries()) {
          yield { kind, state, event, index, drop: "transition" };
          if (typeof way === "object" && way !== null && "guard" in way)
            yield { kind, state, event, index, drop: "guard" };
        }
  }
}

/** Every key of a device, dead: it is gone from the chart, or pressing it does nothing. */
function* keyEdits(): Generator<ChartEdit> {
  for (const kind of touchableKinds) {
    const { states } = kinds[kind].machine.config as {
      states: Record<string, { on?: Record<string, unknown> }>;
    };
    // Where a key leads several ways, no law knows which is right: that is for the steps to say.
    for (const [state, { on }] of Object.entries(states))
      for (const event of Object.keys(on ?? {}).filter((name) => name.startsWith("press.")))
        if (waysOf(on, event).length === 1)
          for (const drop of ["target", "transition"] as const) yield { kind, state, event, index: 0, drop };
  }
}

/** Every control of every screen of every device, and every key of a casing. */
function controlEdits(): ChartEdit[] {
  return touchableKinds.flatMap((kind) => {
    const { screens, frame = [] } = (kinds[kind] as { anatomy: Anatomy }).anatomy;
    const onScreens = Object.entries(screens).flatMap(([screen, { controls = [], optional = [] }]) =>
      [...controls, ...optional].map((control) => ({ kind, screen, control })),
    );
    return [...onScreens, ...frame.map((control) => ({ kind, screen: null, control }))];
  });
}

const nameOf = (edit: ChartEdit): string =>
  "control" in edit
    ? `${edit.kind} › ${edit.screen ?? "casing"} › ${edit.control}`
    : `${edit.kind} › ${edit.state ?? "any state"} › ${edit.event} › ${edit.index + 1}`;

/** The registry of the copy, which makes the edit before anybody sees the devices. */
const editing = (edit: ChartEdit): string =>
  `${readFileSync(registry, "utf8")}
import { editChart } from "../../../scripts/mutants/chart-edit.ts";
editChart(kinds, ${JSON.stringify(edit)});
`;

/** Every mutant of a chart: rules of the servers taken out, and controls of the devices. */
export function* chartMutants(scratch: Scratch): Generator<Mutant> {
  const mutant = (kind: string, edit: ChartEdit, tests: readonly (readonly string[])[]): Mutant => ({
    kind,
    what: nameOf(edit),
    isKilled: () => {
      scratch.write(registry, editing(edit));
      const passes = tests.every((some) => scratch.passes(some));
      scratch.restore(registry);
      return !passes;
    },
  });
  for (const edit of ruleEdits())
    yield mutant(
      "drop" in edit && edit.drop === "guard"
        ? "guard of a server dropped"
        : "transition of a server dropped",
      edit,
      serverTests,
    );
  for (const edit of sampled([...keyEdits()], keyStride)) yield mutant("law of devices", edit, lawTests);
  for (const edit of sampled(controlEdits(), controlStride))
    yield mutant("control dropped", edit, controlTests);
}

/** Every test file that a mutant of a chart is shown to. */
export const chartTests = (): string[] => [...new Set([...serverTests, ...lawTests, ...controlTests].flat())];

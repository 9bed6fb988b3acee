import { readFileSync } from "node:fs";
import { type Mutant, sampled } from "./mutant.ts";
import type { Scratch } from "./scratch.ts";
import { editsOf } from "./source.ts";

/** Code that is broken in every way that its syntax offers, and the tests that have to notice. */
interface Target {
  readonly kind: string;
  readonly files: readonly string[];
  /** Asked one after the other: those that are quickest, or notice most, come first. */
  readonly tests: readonly (readonly string[])[];
  /** One edit of so many is tried. */
  readonly stride: number;
}

const engine = (folder: string, ...names: string[]) => names.map((name) => `src/engine/${folder}/${name}.ts`);
const tests = (folder: string, ...names: string[]) => names.map((name) => `tests/${folder}/${name}.test.ts`);

/** All of them: what a mutant is shown to that its own tests have let through. */
// With the slash: the folder of the journeys in three browsers begins alike.
const engineTests = ["tests/engine/"];

const servers = "src/domain/devices";

const targets: readonly Target[] = [
  {
    kind: "undo and redo",
    files: engine("practice", "history"),
    tests: [tests("engine", "practice"), engineTests],
    stride: 1,
  },
  {
    kind: "link read or replayed",
    files: [
      ...engine("guide", "fragment", "former", "state"),
      ...engine("tree", "replay"),
      ...engine("link", "entries"),
      ...engine("practice", "link", "former-practice"),
    ],
    tests: [tests("engine", "fragments", "replay", "links", "state", "practice"), engineTests],
    stride: 1,
  },
  {
    kind: "route search",
    files: engine("explore", "graph", "moves", "route"),
    tests: [tests("engine", "route", "moves"), engineTests],
    stride: 1,
  },
  {
    kind: "prover",
    files: engine(
      "proof",
      "plan",
      "prove",
      "prover",
      "questions",
      "reads",
      "settle",
      "travel",
      "verdict-table",
    ),
    tests: [tests("engine", "proof", "prover", "broken", "reads"), engineTests],
    stride: 2,
  },
  {
    kind: "server rule",
    files: [
      `${servers}/login-server/login-server.machine.ts`,
      `${servers}/portal-server/portal-server.setup.ts`,
      `${servers}/sms-gateway/sms-gateway.machine.ts`,
    ],
    tests: [
      tests(
        "domain",
        "portal-answers",
        "portal-rules",
        "portal-details",
        "login-server",
        "activation",
        "portal",
        "session",
      ),
      tests("content", "procedures", "source-cases"),
    ],
    stride: 3,
  },
];

/** Every mutant of the engine and of what the servers hold for true, kind by kind. */
export function* codeMutants(scratch: Scratch): Generator<Mutant> {
  for (const { kind, files, tests, stride } of targets) {
    const edits = files.flatMap((file) => {
      const source = readFileSync(file, "utf8");
      return editsOf(file, source).map((edit) => ({ file, source, ...edit }));
    });
    for (const { file, source, what, from, to, text } of sampled(edits, stride))
      yield {
        kind,
        what,
        isKilled: () => {
          scratch.write(file, source.slice(0, from) + text + source.slice(to));
          const passes = tests.every((some) => scratch.passes(some));
          scratch.restore(file);
          return !passes;
        },
      };
  }
}

/** Every test file that a mutant of the code is shown to. */
export const codeTests = (): string[] => [...new Set(targets.flatMap(({ tests }) => tests.flat()))];

import { ibkr } from "../../src/domain/ibkr.ts";
import { practiceToday } from "../../src/engine/practice/former-practice.ts";
import { readPractice } from "../../src/engine/practice/link.ts";
import { practiceFrom } from "../../src/engine/practice/practice.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import type { Scenario } from "../../src/knowledge/scenario.ts";
import { type Tapped, tappedSteps } from "./taps.ts";

/** What was tapped in a practice: the situation it began from, and the steps that the taps make. */
export interface Practised {
  readonly scenario: Scenario;
  readonly steps: readonly Tapped[];
}

/** Reads the address of a practice. @throws Error naming what keeps it from being played today. */
export function practisedAt(knowledge: Knowledge, address: string): Practised {
  const { quantities, scenarios, former } = knowledge;
  const read = readPractice(address.replace(/^[^#]*#/, ""));
  if (!read || read.did.length === 0)
    throw new Error(
      `“${address}” is no address of a practice in which something was done. Practise in the simulator, and copy the whole address.`,
    );
  const state = practiceToday(former, read);
  const scenario = scenarios[state.scenario];
  const practice = practiceFrom({ domain: ibkr, scenarios, quantities }, state);
  if (!scenario || !practice)
    throw new Error(`There is no situation “${state.scenario}”. Practise in another one.`);
  const { start, done, moments } = practice.history;
  if (done.length < state.did.length)
    throw new Error(
      `Tap ${done.length + 1} of the address fits no more. Practise again, and copy the new address.`,
    );
  const steps = tappedSteps(
    ibkr.simulator,
    quantities,
    done.map((gesture, at) => ({
      gesture,
      before: moments[at - 1]?.world ?? start,
      after: moments[at]?.world ?? start,
    })),
  );
  return { scenario, steps };
}

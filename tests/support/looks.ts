import { circumstanceValues } from "../../src/domain/circumstances.ts";
import { ibkr } from "../../src/domain/ibkr.ts";
import { play } from "../../src/engine/procedure/play.ts";
import { resolve } from "../../src/engine/procedure/resolve.ts";
import { type Screen, screenOf } from "../../src/engine/world/screen.ts";
import { guide, simulator } from "./guides.ts";
import { knowledge } from "./knowledge.ts";

const { quantities } = knowledge;

/** What stands on the phone, step by step, while its owner clears the data of an app: in one look of its settings. */
function screensInLook(look: string): Screen[] {
  const procedure = knowledge.procedures["clear-data-6-up"];
  if (!procedure) throw new Error("clear-data-6-up is gone");
  const so = { ...procedure.given, "android-look": look };
  const steps = resolve(guide, "clear-data-6-up", so);
  const start = ibkr.startWorld(so, quantities);
  const { worlds, stopped } = play(simulator, start, procedure, steps, quantities);
  if (stopped) throw new Error(`clear-data-6-up stops in the look ${look}, at step ${stopped.at + 1}.`);
  return worlds.map((world) => screenOf(simulator, world, "phone"));
}

/** The settings of an Android phone as each maker and version draws them. */
export const everyLook: readonly Screen[] = circumstanceValues["android-look"].flatMap(screensInLook);

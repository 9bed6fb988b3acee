import type { Domain } from "../engine/domain.ts";
import { circumstances } from "./circumstances.ts";
import { hasPortal, hasSecondFactor } from "./goals/footholds.ts";
import { goalName } from "./goals/goal-name.ts";
import { goals } from "./goals/goals.ts";
import { simulator } from "./ibkr-simulator.ts";
import { canStrike, faultIds } from "./practice/faults.ts";
import { isReached } from "./practice/practice-goal.ts";
import { practiceWorld } from "./practice/practice-world.ts";
import { phoneIn } from "./world/devices-in.ts";
import { isAboutLogin } from "./world/login-world.ts";
import { startWorld } from "./world/start-world.ts";

/** Logging in at Interactive Brokers: everything that the engine is told of it. */
export const ibkr: Domain = {
  simulator,
  startWorld: (so, quantities) => startWorld(circumstances(so), quantities),
  goals: { nameFor: (goal, so) => goalName(goal, circumstances(so)), reached: goals },
  holds: {
    "second-factor-in-hand": { isTrue: (so) => hasSecondFactor(circumstances(so)), isSimulated: true },
    // What stops the platform is not simulated; that the portal lets them in is what they said.
    "portal-open": { isTrue: (so) => hasPortal(circumstances(so)), isSimulated: false },
  },
  spares: (goal, so) =>
    goal !== "app-works" && hasSecondFactor(circumstances(so))
      ? "An active device in hand lets them log in"
      : undefined,
  isWide: (so) => isAboutLogin(circumstances(so)),
  belongings: (world) => Object.keys(world.devices).filter((id) => phoneIn(world, id)?.key).length,
  practice: { faults: faultIds, canStrike, startWorld: practiceWorld, isReached },
};

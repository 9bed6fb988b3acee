import type { Scenario } from "../../engine/practice/setting.ts";
import { firstOf } from "../../engine/reality/condition.ts";
import type { World } from "../../engine/world/world.ts";
import { circumstances } from "../circumstances.ts";
import { goalName } from "../goals/goal-name.ts";
import { goals, isLoggedIn } from "../goals/goals.ts";
import { portalServerIn, windowIn } from "../world/devices-in.ts";

const withdrawn = (world: World, sum: "medium" | "large") => {
  const server = portalServerIn(world);
  const total = server?.withdrawnUsd.reduce((all, one) => all + one, 0) ?? 0;
  return server !== undefined && total >= server.sums[sum];
};

/** Goals that only scenarios have. */
const own: Readonly<Record<string, (world: World) => boolean>> = {
  "card-active": (world) => portalServerIn(world)?.onlineCard === "live",
  "withdrawn-medium": (world) => withdrawn(world, "medium"),
  "withdrawn-large": (world) => withdrawn(world, "large"),
};

/** Whether a world has reached the goal of a scenario. Pure. */
export function isReached({ goal, given, with: by }: Scenario, world: World): boolean {
  if (goal === "logged-in") return isLoggedIn(world) && (by === undefined || windowIn(world)?.by === by);
  const reached = own[goal] ?? goals[goalName(goal, circumstances(firstOf(given)))];
  return reached?.(world) ?? false;
}

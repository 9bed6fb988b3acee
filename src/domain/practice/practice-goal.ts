import type { Assignment } from "../../engine/reality/condition.ts";
import type { World } from "../../engine/world/world.ts";
import type { Scenario } from "../../knowledge/scenario.ts";
import type { PortalServerContext } from "../devices/portal-server/portal-server.context.ts";
import { goalName, goals } from "../goals.ts";

const server = (world: World) =>
  world.devices["portal-server"]?.context as unknown as PortalServerContext | undefined;

const withdrawn = (world: World, sum: "medium" | "large") => {
  const context = server(world);
  const total = context?.withdrawnUsd.reduce((all, one) => all + one, 0) ?? 0;
  return context !== undefined && total >= context.sums[sum];
};

/** Whether a world has reached the goal of a scenario. */
export function practiceGoal({
  goal,
  given,
  with: by,
}: Pick<Scenario, "goal" | "given" | "with">): (world: World) => boolean {
  if (goal === "logged-in")
    return ({ devices: { window } }) =>
      ["logged-in", "portal-only"].includes(window?.at ?? "") &&
      (by === undefined || window?.context["by"] === by);
  if (goal === "card-active") return (world) => server(world)?.onlineCard === "live";
  if (goal === "withdrawn-medium") return (world) => withdrawn(world, "medium");
  if (goal === "withdrawn-large") return (world) => withdrawn(world, "large");
  return goals[goalName(goal, given as Assignment)] ?? (() => false);
}

import { useRef } from "preact/hooks";
import { screenOf } from "../../../engine/world/screen.ts";
import type { Simulator } from "../../../engine/world/simulator.ts";
import type { World } from "../../../engine/world/world.ts";

const looksOf = (simulator: Simulator, world: World, on: string): string => {
  const { id, notice, reads } = screenOf(simulator, world, on);
  return [id, notice, ...reads].join(" ");
};

/** Ids of the devices on which something has happened since they were last in front. */
export function useNews(
  simulator: Simulator,
  world: World,
  devices: readonly string[],
  current: string | undefined,
): ReadonlySet<string> {
  const seen = useRef<Record<string, string>>({});
  const news = new Set<string>();
  for (const on of devices) {
    const looks = looksOf(simulator, world, on);
    if (on === current || seen.current[on] === undefined) seen.current[on] = looks;
    if (seen.current[on] !== looks) news.add(on);
  }
  return news;
}

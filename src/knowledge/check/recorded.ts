import { stateToday } from "../../engine/guide/former.ts";
import { isPlace, type Place, waysFrom } from "../../engine/tree/forest.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Check } from "./check.ts";

/**
 * An answer that was public goes on opening, under its name or as a former one.
 * @param recorded ways that links of before may hold, as `tree/id=way`.
 */
export function checkRecorded(
  check: Check,
  { trees, former }: Pick<Knowledge, "trees" | "former">,
  recorded: Iterable<string>,
): void {
  for (const one of recorded) {
    const [place = "", way = ""] = one.split("=");
    const now = stateToday(former, { given: [{ place: place as Place, way }], done: 0 }).given[0];
    if (now && isPlace(trees, now.place) && now.way in waysFrom(trees, now.place)) continue;
    const [tree = "", id = ""] = place.split("/");
    check.fail(
      `content/trees/${tree}.yml › nodes › ${id}`,
      `its answer "${way}" is gone, and links that people have kept hold it`,
      `Keep the id, or add to content/former-ids.yml under ways: "${one}" with the id of today.`,
    );
  }
}

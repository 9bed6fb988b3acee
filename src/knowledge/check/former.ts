import { stateToday } from "../../engine/guide/former.ts";
import { isPlace, type Place, waysFrom } from "../../engine/tree/forest.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Check } from "./check.ts";

const file = "content/former-ids.yml";

/** Checks that a former id is no longer used, and that what it is called today exists. */
function checkTable(
  check: Check,
  place: string,
  table: Readonly<Record<string, string>>,
  today: readonly string[],
): void {
  for (const [former, now] of Object.entries(table)) {
    if (today.includes(former))
      check.fail(`${place} › ${former}`, "it is an id of today too", "Take it out, or rename what uses it.");
    check.known(`${place} › ${former}`, "id of today", now, today);
  }
}

/** Checks the table of former ids: a link that somebody has kept must lead somewhere. */
export function checkFormer(check: Check, knowledge: Knowledge): void {
  const { former, trees, procedures, scenarios } = knowledge;
  const places = Object.entries(trees).flatMap(([tree, { nodes, ends }]) =>
    [...Object.keys(nodes), ...Object.keys(ends)].map((id) => `${tree}/${id}`),
  );
  checkTable(check, `${file} › trees`, former.trees, Object.keys(trees));
  checkTable(check, `${file} › places`, former.places, places);
  checkTable(check, `${file} › procedures`, former.procedures, Object.keys(procedures));
  checkTable(check, `${file} › scenarios`, former.scenarios, Object.keys(scenarios));
  for (const [key, stop] of Object.entries(former.stops)) {
    const at = `${file} › stops › ${key}`;
    const [place = "", way = ""] = stop.split("=");
    if (!Object.hasOwn(former.ways, key))
      check.fail(
        at,
        "an answer of today stands for itself",
        "Give the answer a new id, and add the former one to ways.",
      );
    if (!isPlace(trees, place as Place)) check.known(at, "question or verdict", place, places);
    else check.known(at, `way on from ${place}`, way, Object.keys(waysFrom(trees, place as Place)));
  }
  for (const key of Object.keys(former.ways)) {
    const [place = "", way = ""] = key.split("=");
    const { given } = stateToday(former, { given: [{ place: place as Place, way }], done: 0 });
    const now = given[0];
    const at = `${file} › ways › ${key}`;
    if (!now || !isPlace(trees, now.place))
      check.fail(at, "there is no such question or verdict today", "Add its former name to places.");
    else check.known(at, `way on from ${now.place}`, now.way, Object.keys(waysFrom(trees, now.place)));
  }
}

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { stateToday } from "../../src/engine/guide/former.ts";
import { readFragment } from "../../src/engine/guide/fragment.ts";
import { lostIn, positionIn } from "../../src/engine/guide/state.ts";
import { practiceToday } from "../../src/engine/practice/former-practice.ts";
import { guide } from "../support/guides.ts";
import { knowledge } from "../support/knowledge.ts";

/**
 * Links as readers have kept them: every place of every guide of 25 November 2026, with where it led. Lines are added,
 * never changed: what is renamed since stands in `content/former-ids.yml`.
 */
const recorded = readFileSync("tests/content/links.txt", "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(" ") as [string, string]);

/**
 * Where advice has been put into another order on purpose, and what a former link now leads to: since the way without a
 * loss comes before the reset (27 November 2026), nobody is sent back to it afterwards.
 */
function placeToday(link: string, place: string): string {
  if (link.includes("reset-ibkr-mobile=instead")) return "restore-access/other-phone";
  return place === "app-misbehaves/permissions-ibkr-mobile" ? "app-misbehaves/call-still-failing" : place;
}

test("every recorded link opens where it led", () => {
  const wrong = recorded.filter(([link, led]) => {
    const place = placeToday(link, led);
    const [tree = "", fragment = ""] = link.split("#");
    const said = readFragment(fragment, tree);
    const state = said && stateToday(knowledge.former, said);
    return !state || lostIn(guide, state).length > 0 || positionIn(guide, tree, state).place !== place;
  });
  expect(wrong).toEqual([]);
  expect(recorded.length).toBeGreaterThan(900);
});

test("without the table of former ids some would not: the list holds what was renamed", () => {
  const lost = recorded.filter(([link]) => {
    const [tree = "", fragment = ""] = link.split("#");
    const said = readFragment(fragment, tree);
    return said && lostIn(guide, said).length > 0;
  });
  expect(lost.length).toBeGreaterThan(0);
});

test("a renamed guide, question, situation or control is found under its former name", () => {
  const former = {
    trees: { "old-guide": "restore-access" },
    places: { "old-guide/what": "restore-access/happened" },
    ways: { "old-guide/what=reinstall": "reinstalled" },
    stops: {},
  };
  const state = readFragment("v1;what=reinstall;phone-os=iphone;at=what", "old-guide");
  expect(state && stateToday(former, state)).toEqual({
    given: [
      { place: "restore-access/happened", way: "reinstalled" },
      { place: "restore-access/phone-os", way: "iphone" },
    ],
    at: "restore-access/happened",
    done: 0,
  });
  const practice = {
    scenario: "hung",
    faults: [],
    did: [{ on: "phone", press: "start-app" }, { waitMs: 5 }],
  };
  expect(
    practiceToday(
      { scenarios: { hung: "frozen-app" }, controls: { "phone.start-app": "open-app" } },
      practice,
    ),
  ).toEqual({ scenario: "frozen-app", faults: [], did: [{ on: "phone", press: "open-app" }, { waitMs: 5 }] });
});

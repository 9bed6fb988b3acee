import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { ibkr } from "../../src/domain/ibkr.ts";
import { act } from "../../src/engine/practice/history.ts";
import { writePractice } from "../../src/engine/practice/link.ts";
import { adviceFor, practiceFrom } from "../../src/engine/practice/practice.ts";
import { procedure } from "../../src/knowledge/procedure.ts";
import { reviewContent } from "../../src/library/review.ts";
import { knowledge } from "../support/knowledge.ts";

const room = { domain: ibkr, scenarios: knowledge.scenarios, quantities: knowledge.quantities };

/** The address of a practice in which somebody has done all that the ring showed. */
function addressOf(scenario: string): string {
  let practice = practiceFrom(room, { scenario, faults: [], did: [] });
  for (let taps = 0; practice && taps < 40; taps++) {
    const advice = adviceFor(room, practice);
    if (!("gesture" in advice)) break;
    practice = { ...practice, history: act(room.domain.simulator, practice.history, advice.gesture) };
  }
  const did = practice?.history.done ?? [];
  return `http://localhost/en/simulator/#${writePractice({ scenario, faults: [], did })}`;
}

/** The command in a copy of the content, answered by what it proposes itself. */
function recorded(address: string, ...more: string[]) {
  const root = mkdtempSync(join(tmpdir(), "lockstep-record-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const part of ["content", "docs/verdicts"]) cpSync(part, join(root, part), { recursive: true });
  const words = [
    ["id", "recorded"],
    ["title-en", "Get the key back"],
    ["title-ru", "Вернуть ключ"],
    ["summary-en", "Brings IB Key back on the same iPhone."],
    ["summary-ru", "Возвращает IB Key на том же iPhone."],
    ["article", "KB2748"],
  ].flatMap(([id, said]) => [`--${id}`, `${said}`]);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve("scripts/record.ts"), address, ...words, ...more],
    { cwd: root, encoding: "utf8", input: `${"\n".repeat(80)}` },
  );
  return { root, status, stdout, stderr };
}

test("what was tapped becomes a procedure that plays, in words that are there already", () => {
  const { root, status, stdout, stderr } = recorded(
    addressOf("reinstalled-iphone"),
    ...["--minutes", "recover-minutes", "--ends-en", "Log in once.", "--ends-ru", "Войдите один раз."],
  );
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("It plays, and check has nothing against it.");
  const text = readFileSync(join(root, "content/procedures/recorded.yml"), "utf8");
  const made = procedure.parse(parse(text));
  const said = made.steps.flatMap((step) => ("say" in step ? [step.say] : []));
  const own = knowledge.procedures["recover-iphone"]?.steps.find(
    (step) => "id" in step && step.id === "choose-recovery",
  );
  expect(said).toContainEqual(own && "say" in own ? own.say : "gone");
  expect(made.needs.flatMap((need) => need.for ?? [])).toContain("look-at-phone");
  expect(reviewContent(root).problems.filter(({ file }) => file?.includes("recorded"))).toEqual([]);
});

test.each([
  ["no address at all", "nonsense", "is no address of a practice"],
  ["a practice in which nothing was done", "#v1;scenario=reinstalled-iphone", "is no address of a practice"],
  ["a situation that is not there", "#v1;scenario=moon;did=phone.open-app", "There is no situation “moon”"],
  [
    "a tap that fits no more",
    "#v1;scenario=reinstalled-iphone;did=phone.no-such-button",
    "Tap 1 of the address fits no more",
  ],
])("%s is refused, with what to do", (_, address, says) => {
  const { status, stderr } = recorded(address);
  expect(status).not.toBe(0);
  expect(stderr).toContain(says);
});

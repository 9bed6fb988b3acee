import { kindsAt } from "../../domain/devices/registry.ts";
import type { Knowledge } from "../knowledge.ts";
import { type Procedure, repeatedStep, type Slot, type Step } from "../procedure.ts";
import type { Check } from "./check.ts";
import { checkCondition } from "./circumstances.ts";
import { checkSayAndDo, checkTypedLabels } from "./say-and-do.ts";
import { checkText } from "./texts.ts";
import { vocabularyOf } from "./vocabulary.ts";

const listed = (ids: string | readonly string[]) => (typeof ids === "string" ? [ids] : ids);

const wordsOn =
  (kinds: readonly string[]) => (on: string | undefined, what: "screen" | "control" | "field" | "notice") =>
    (on ? kindsAt(on) : kinds).flatMap((kind) => vocabularyOf(kind)[what]);

function checkPromise(check: Check, at: string, promised: Step["see"], kinds: readonly string[]) {
  const wordsOf = wordsOn(kinds);
  const { on, screen, notice, filled = [] } = promised;
  for (const id of listed(screen)) check.known(at, "screen", id, wordsOf(on, "screen"));
  if (notice) check.known(at, "notice", notice, wordsOf(on, "notice"));
  for (const id of filled) check.known(at, "field", id, wordsOf(on, "field"));
}

function checkStep(check: Check, knowledge: Knowledge, place: string, step: Step, kinds: readonly string[]) {
  const at = `${place} › ${step.id}`;
  const before = check.errors.length;
  const wordsOf = wordsOn(kinds);
  for (const act of step.do) {
    if ("wait" in act) check.known(at, "quantity", act.wait, Object.keys(knowledge.quantities));
    else if ("press" in act) check.known(at, "control", act.press, wordsOf(act.on, "control"));
    else check.known(at, "field", act.type, wordsOf(act.on, "field"));
  }
  checkPromise(check, at, step.see, kinds);
  for (const text of [step.say, step.loses, step.inferred])
    if (text) checkText(check, knowledge, at, text, kinds[0]);
  // What does not exist cannot be said in order.
  if (check.errors.length === before) checkSayAndDo(check, at, step);
  checkTypedLabels(check, at, knowledge, step, kinds);
  checkClaims(check, knowledge, at, step.claims);
}

/** Checks that every claim cited exists. */
export function checkClaims(
  check: Check,
  knowledge: Knowledge,
  place: string,
  claims: readonly string[],
): void {
  for (const claim of claims) check.known(place, "claim", claim, Object.keys(knowledge.claims));
}

function checkProcedure(check: Check, knowledge: Knowledge, id: string, procedure: Procedure) {
  const place = `content/procedures/${id}.yml`;
  const { kind } = procedure;
  checkCondition(check, knowledge, `${place} › given`, procedure.given);
  check.known(`${place} › minutes`, "quantity", procedure.minutes, Object.keys(knowledge.quantities));
  check.known(`${place} › article`, "article", procedure.article, Object.keys(knowledge.registry));
  for (const before of procedure.follows ?? [])
    check.known(`${place} › follows`, "procedure", before, Object.keys(knowledge.procedures));
  const repeated = repeatedStep(procedure.steps);
  if (repeated !== undefined)
    check.fail(`${place} › steps`, `two steps have the id "${repeated}"`, "Give one of them another.");
  for (const entry of procedure.steps) {
    if ("slot" in entry) check.known(`${place} › steps`, "slot", entry.slot, Object.keys(knowledge.slots));
    else checkStep(check, knowledge, `${place} › steps`, entry, [kind]);
  }
  // Titles and summaries stand where no device is: they name quantities only.
  checkText(check, knowledge, `${place} › title`, procedure.title, undefined);
  checkText(check, knowledge, `${place} › summary`, procedure.summary, undefined);
  checkText(check, knowledge, `${place} › ends`, procedure.ends.say, kind);
  checkPromise(check, `${place} › ends`, procedure.ends.see, [kind]);
  for (const need of procedure.needs) {
    checkText(check, knowledge, `${place} › needs`, need.say, kind);
    checkClaims(check, knowledge, `${place} › needs`, need.claims);
    checkCondition(check, knowledge, `${place} › needs`, need.when ?? {});
  }
  for (const [name, { say, see, means, claims }] of Object.entries(procedure.trouble)) {
    const at = `${place} › trouble › ${name}`;
    checkText(check, knowledge, at, say, kind);
    for (const screen of listed(see.screen ?? []))
      check.known(at, "screen", screen, vocabularyOf(kind).screen);
    if (see.notice) check.known(at, "notice", see.notice, vocabularyOf(kind).notice);
    checkCondition(check, knowledge, at, means);
    checkClaims(check, knowledge, at, claims);
  }
}

function checkSlot(check: Check, knowledge: Knowledge, id: string, slot: Slot) {
  const place = `content/slots/${id}.yml`;
  const users = Object.values(knowledge.procedures).filter((procedure) =>
    procedure.steps.some((entry) => "slot" in entry && entry.slot === id),
  );
  const kinds = [...new Set(users.map((procedure) => procedure.kind))];
  if (kinds.length === 0) check.fail(place, "no procedure uses it", "Use it or delete it.");
  checkCondition(check, knowledge, place, { [slot.by]: Object.keys(slot.ways) });
  for (const [value, way] of Object.entries(slot.ways))
    for (const step of way.steps) checkStep(check, knowledge, `${place} › ${value}`, step, kinds);
}

/** Checks procedures and slots against anatomies, quantities, circumstances and claims. */
export function checkProcedures(check: Check, knowledge: Knowledge): void {
  for (const [id, procedure] of Object.entries(knowledge.procedures))
    checkProcedure(check, knowledge, id, procedure);
  for (const [id, slot] of Object.entries(knowledge.slots)) checkSlot(check, knowledge, id, slot);
}

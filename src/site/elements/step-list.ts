import type { PlannedStep } from "../../engine/guide/session.ts";
import type { Assignment } from "../../engine/reality/condition.ts";
import { fits } from "../../engine/reality/condition.ts";
import type { Condition } from "../../knowledge/circumstance.ts";
import type { GuideData } from "./data.ts";
import type { PracticeRun } from "./practice-run.ts";

/** Hides what does not concern this person: other procedures, other ways of a slot, needs that do not apply. */
export function fitTo(section: HTMLElement, procedures: readonly string[], so: Assignment): void {
  for (const part of section.querySelectorAll<HTMLElement>("[data-for]"))
    part.hidden = !procedures.includes(part.dataset["for"] ?? "");
  for (const need of section.querySelectorAll<HTMLElement>("[data-when]")) {
    const when = JSON.parse(need.dataset["when"] ?? "{}") as Condition;
    need.hidden = Object.keys(when).every((id) => id in so) && !fits(when, so);
  }
  for (const way of section.querySelectorAll<HTMLElement>("[data-by]")) {
    const value = so[way.dataset["by"] ?? ""];
    way.hidden = value !== undefined && value !== way.dataset["value"];
    way.classList.toggle("is-only", value !== undefined);
    const fold = way.querySelector("details");
    if (fold && value !== undefined) fold.open = true;
  }
}

function itemOf(section: HTMLElement, { procedure, step }: PlannedStep): HTMLElement | null {
  const list = section.querySelector(`[data-procedure="${procedure}"]`);
  const way = step.way && `[data-slot="${step.way.slot}"][data-value="${step.way.value}"] `;
  return list?.querySelector<HTMLElement>(`${way ?? ""}[data-step="${step.id}"]`) ?? null;
}

function bar(run: PracticeRun, data: GuideData): HTMLElement {
  const box = document.createElement("p");
  const button = document.createElement("button");
  box.className = "bar";
  button.type = "button";
  button.textContent = data.text["mark-done"] ?? "";
  button.addEventListener("click", run.markDone);
  box.append(button);
  return box;
}

/** Ticks the steps that are done and marks the one that comes next; returns its instruction, or that all is done. */
export function drawSteps(
  section: HTMLElement,
  steps: readonly PlannedStep[],
  run: PracticeRun,
  data: GuideData,
): string | undefined {
  const hadFocus = section.querySelector(".step > .bar")?.contains(document.activeElement) ?? false;
  section.querySelector(".step > .bar")?.remove();
  let instruction = steps.length > 0 ? data.text["all-done"] : undefined;
  for (const [at, planned] of steps.entries()) {
    const item = itemOf(section, planned);
    if (!item) continue;
    const current = at === run.done();
    item.classList.toggle("is-done", at < run.done());
    if (current) item.setAttribute("aria-current", "step");
    else item.removeAttribute("aria-current");
    if (!current) continue;
    instruction = item.querySelector(".words > p:not(.loses)")?.textContent?.trim();
    const tools = bar(run, data);
    item.append(tools);
    if (hadFocus) tools.querySelector("button")?.focus();
  }
  if (hadFocus && run.done() === steps.length) {
    const end = section.querySelector<HTMLElement>(".procedure:not([hidden]) > .after");
    end?.setAttribute("tabindex", "-1");
    end?.focus();
  }
  return instruction;
}

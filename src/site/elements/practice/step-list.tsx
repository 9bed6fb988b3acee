import { render } from "preact";
import type { PlannedStep, Run } from "../../../engine/procedure/run.ts";
import type { GuideData } from "../../payload/guide-data.ts";
import type { Training } from "./training.ts";

function itemOf(section: HTMLElement, { procedure, step }: PlannedStep): HTMLElement | null {
  const list = section.querySelector(`[data-procedure="${procedure}"]`);
  const way = step.way && `[data-slot="${step.way.slot}"][data-value="${step.way.value}"] `;
  return list?.querySelector<HTMLElement>(`${way ?? ""}[data-step="${step.id}"]`) ?? null;
}

/** The place for the button of the step at hand: it moves along with the steps. */
function barOf(section: HTMLElement): HTMLElement {
  const known = section.querySelector<HTMLElement>(".step > .bar");
  if (known) return known;
  const bar = document.createElement("p");
  bar.className = "bar";
  return bar;
}

/** Marks each step as done, at hand or still to come; returns the one at hand. */
function markSteps(section: HTMLElement, { steps, done }: Run): HTMLElement | undefined {
  let atHand: HTMLElement | undefined;
  for (const [at, planned] of steps.entries()) {
    const item = itemOf(section, planned);
    if (!item) continue;
    item.classList.toggle("is-done", at < done);
    if (at === done) {
      item.setAttribute("aria-current", "step");
      atHand = item;
    } else item.removeAttribute("aria-current");
  }
  return atHand;
}

/** Ticks the steps that are done and marks the one that comes next, with a button that takes it as done. */
export function drawSteps(section: HTMLElement, training: Training, { text }: Pick<GuideData, "text">): void {
  const run = training.run();
  const bar = barOf(section);
  const hadFocus = bar.contains(document.activeElement);
  const atHand = markSteps(section, run);
  if (!atHand) bar.remove();
  else {
    render(
      <button type="button" onClick={training.markDone}>
        {text["mark-done"]}
      </button>,
      bar,
    );
    atHand.append(bar);
    if (hadFocus) bar.querySelector("button")?.focus();
  }
  if (hadFocus && run.done === run.steps.length) {
    const end = section.querySelector<HTMLElement>(".procedure:not([hidden]) > .after");
    end?.setAttribute("tabindex", "-1");
    end?.focus();
  }
}

import { render } from "preact";
import { useState } from "preact/hooks";
import type { PlannedStep, Run } from "../../../engine/procedure/run.ts";
import { fill } from "../../../language/fill.ts";
import type { Locale } from "../../../language/locales.ts";
import { screensPath } from "../../../language/paths.ts";
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

/** On a phone one step stands there at a time, until all are asked for: the page holds which, for its styles. */
function useAllSteps() {
  const { classList } = document.documentElement;
  const [isAll, setAll] = useState(classList.contains("is-all"));
  return { isAll, turn: () => setAll(classList.toggle("is-all")) };
}

interface BarProps {
  readonly training: Training;
  readonly text: GuideData["text"];
}

/** Where one is, and the ways on from the step at hand. */
function StepBar({ training, text }: BarProps) {
  const { done, steps } = training.run();
  const { isAll, turn } = useAllSteps();
  const locale = document.documentElement.lang as Locale;
  return (
    <>
      <span class="count">
        {fill(text["step-of"], { step: String(done + 1), all: String(steps.length) })}
        <button type="button" class="all" aria-pressed={isAll} onClick={turn}>
          {text["all-steps"]}
        </button>
        <a href={screensPath(locale)}>{text["looks-different"]}</a>
      </span>
      <button type="button" class="back" disabled={done === 0} onClick={training.goBack}>
        {text["back"]}
      </button>
      <button type="button" class="on" onClick={training.markDone}>
        {text["mark-done"]}
      </button>
    </>
  );
}

/** Brings the step at hand into sight, below nothing that sticks. */
export function showStepAtHand(section: HTMLElement): void {
  section.querySelector<HTMLElement>(".step[aria-current]")?.scrollIntoView({ block: "start" });
}

/** Ticks the steps that are done and marks the one that comes next, with a button that takes it as done. */
export function drawSteps(section: HTMLElement, training: Training, { text }: Pick<GuideData, "text">): void {
  const run = training.run();
  const bar = barOf(section);
  const hadFocus = bar.contains(document.activeElement);
  const atHand = markSteps(section, run);
  if (!atHand) bar.remove();
  else {
    render(<StepBar training={training} text={text} />, bar);
    atHand.append(bar);
    if (hadFocus) {
      bar.querySelector<HTMLElement>(".on")?.focus({ preventScroll: true });
      if (matchMedia("(width < 48rem)").matches) showStepAtHand(section);
    }
  }
  if (hadFocus && run.done === run.steps.length) {
    const end = section.querySelector<HTMLElement>(".procedure:not([hidden]) > .after");
    end?.setAttribute("tabindex", "-1");
    end?.focus();
  }
}

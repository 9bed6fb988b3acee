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

/** Where one is: in a plan of several procedures by parts, as each part tells how many steps it has. */
function whereIn({ steps, done }: Run, text: GuideData["text"]): string {
  const now = steps[done]?.procedure;
  const parts = [...new Set(steps.map(({ procedure }) => procedure))];
  const own = steps.filter(({ procedure }) => procedure === now);
  const step = done - steps.findIndex(({ procedure }) => procedure === now) + 1;
  const counts = { step: String(step), all: String(own.length) };
  if (parts.length < 2) return fill(text["step-of"], counts);
  const part = now === undefined ? 1 : parts.indexOf(now) + 1;
  return fill(text["part-of"], { ...counts, part: String(part) });
}

interface BarProps {
  readonly training: Training;
  readonly text: GuideData["text"];
}

/** Where one is, and the ways on from the step at hand. */
function StepBar({ training, text }: BarProps) {
  const { done } = training.run();
  const { isAll, turn } = useAllSteps();
  const locale = document.documentElement.lang as Locale;
  return (
    <>
      <span class="count">
        {whereIn(training.run(), text)}
        <button type="button" class="all" aria-pressed={isAll} onClick={turn}>
          {text["all-steps"]}
        </button>
        <a
          href={screensPath(locale)}
          onClick={({ currentTarget }) => {
            // The list of screens leads back to this step.
            currentTarget.href = `${screensPath(locale)}#from=${encodeURIComponent(location.pathname + location.hash)}`;
          }}
        >
          {text["looks-different"]}
        </a>
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
    const end = [...section.querySelectorAll<HTMLElement>(".procedure:not([hidden]) > .after")].at(-1);
    end?.setAttribute("tabindex", "-1");
    end?.focus();
  }
}

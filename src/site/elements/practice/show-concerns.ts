import { type Assignment, type Condition, fits } from "../../../engine/reality/condition.ts";
import { showWays } from "../live/show-ways.ts";

/** Hides what does not concern this person: other procedures, other ways of a slot, needs that do not apply. */
export function showWhatConcerns(section: HTMLElement, procedures: readonly string[], so: Assignment): void {
  for (const part of section.querySelectorAll<HTMLElement>("[data-for]"))
    part.hidden = !procedures.includes(part.dataset["for"] ?? "");
  for (const need of section.querySelectorAll<HTMLElement>("[data-when]")) {
    const when = JSON.parse(need.dataset["when"] ?? "{}") as Condition;
    need.hidden = Object.keys(when).every((id) => id in so) && !fits(when, so);
  }
  showWays(section, so);
}

import { type Assignment, type Condition, fits } from "../../../engine/reality/condition.ts";

/** Hides what does not concern this person: other procedures, other ways of a slot, needs that do not apply. */
export function showWhatConcerns(section: HTMLElement, procedures: readonly string[], so: Assignment): void {
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

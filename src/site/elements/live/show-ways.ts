import type { Assignment } from "../../../engine/reality/condition.ts";

/** Numbers the steps anew, where a choice has left ways of other lengths than the page was written with. */
function renumber(section: HTMLElement): void {
  for (const list of section.querySelectorAll("ol.steps")) {
    let next = 1;
    const count = (within: Element, from: number): number => {
      const steps = [...within.querySelectorAll<HTMLElement>(".instruct")];
      for (const [at, act] of steps.entries()) act.dataset["n"] = String(from + at);
      return from + steps.length;
    };
    for (const item of list.children) {
      const ways = [...item.querySelectorAll<HTMLElement>(".way:not([hidden])")];
      const ends = (ways.length > 0 ? ways : [item]).map((one) => count(one, next));
      next = ends[0] ?? next;
    }
  }
}

/** Of the ways of a slot shows those that fit, unfolded; all of them while nothing is said. */
export function showWays(section: HTMLElement, so: Partial<Assignment>): void {
  for (const way of section.querySelectorAll<HTMLElement>(".way[data-by]")) {
    const by = way.dataset["by"] ?? "";
    if (!(by in so)) continue;
    const value = so[by];
    way.hidden = value !== undefined && value !== way.dataset["value"];
    way.classList.toggle("is-only", value !== undefined);
    const fold = way.querySelector("details");
    if (fold && value !== undefined) fold.open = true;
  }
  renumber(section);
}

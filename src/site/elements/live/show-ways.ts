import type { Assignment } from "../../../engine/reality/condition.ts";

/**
 * Numbers the steps anew after a choice, as the page was written: steps of the only way left go on with the others, those
 * of one way among several stand below a number that they share.
 */
function renumber(section: HTMLElement): void {
  for (const list of section.querySelectorAll("ol.steps")) {
    let next = 1;
    for (const item of list.children) {
      const ways = [...item.querySelectorAll<HTMLElement>(".way:not([hidden])")];
      const isChoice = ways.length > 1;
      for (const one of isChoice ? ways : [item]) {
        const steps = [...one.querySelectorAll<HTMLElement>(".instruct")].filter(
          (act) => !act.closest("[hidden]"),
        );
        for (const [at, act] of steps.entries())
          act.dataset["n"] = isChoice ? `${next}.${at + 1}` : String(next + at);
        if (!isChoice) next += steps.length;
      }
      if (isChoice) next++;
    }
  }
}

/** Of the ways of a slot shows those that fit, unfolded; all of them while nothing is said. */
export function showWays(section: HTMLElement, so: Partial<Assignment>): void {
  // A picture of what one way leads to is shown with it.
  for (const way of section.querySelectorAll<HTMLElement>(":is(.way, .then)[data-by]")) {
    const by = way.dataset["by"] ?? "";
    if (!(by in so)) continue;
    const value = so[by];
    way.hidden = value !== undefined && value !== way.dataset["value"];
    if (way.matches(".then")) continue;
    way.classList.toggle("is-only", value !== undefined);
    const fold = way.querySelector("details");
    if (fold && value !== undefined) fold.open = true;
  }
  renumber(section);
}

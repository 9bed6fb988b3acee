import { chipOf } from "./chip.ts";
import type { Page } from "./search-host.ts";

const most = 5;
/** Kept for as long as the page stands, and nowhere else: what was searched for is nobody's business. */
let queries: readonly string[] = [];

/** Remembers a query that was answered; one that only grew longer replaces what it grew from. */
export function remember(query: string): void {
  if (query === "") return;
  queries = [query, ...queries.filter((one) => !query.startsWith(one) && !one.startsWith(query))].slice(
    0,
    most,
  );
}

/** Draws the latest queries as buttons after a heading. @returns whether there are any. */
export function drawRecent(into: HTMLElement, page: Page, ask: (query: string) => void): boolean {
  into.hidden = queries.length === 0;
  if (queries.length === 0) return false;
  into.replaceChildren(page.texts.recent, ...queries.map((query) => chipOf(page, query, () => ask(query))));
  return true;
}

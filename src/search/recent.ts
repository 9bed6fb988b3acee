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

/** Draws the latest queries as buttons under a heading. @returns whether there are any. */
export function drawRecent(into: HTMLElement, heading: string, ask: (query: string) => void): boolean {
  into.hidden = queries.length === 0;
  const title = document.createElement("span");
  title.textContent = heading;
  const buttons = queries.map((query) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet";
    button.textContent = query;
    button.addEventListener("click", () => ask(query));
    return button;
  });
  into.replaceChildren(title, ...buttons);
  return queries.length > 0;
}

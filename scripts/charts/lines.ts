import type { Way } from "./chart.ts";
import { grouped } from "./grouped.ts";

/** A line of text; `isMore` where it goes on with the one above. */
export interface Line {
  readonly text: string;
  readonly isMore: boolean;
}

/** Characters on a line of events: what is longer goes on below. */
const charactersOnLine = 26;

/** Words on as few lines as hold them. Pure. */
function wrapped(words: readonly string[]): Line[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < charactersOnLine)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((text, at) => ({ text, isMore: at > 0 }));
}

/** Transitions in words: an entry for each event, with guards in brackets behind it. Pure. */
function entriesOf(ways: readonly Way[]): string[][] {
  const events = grouped(ways, ({ event }) => event);
  return [...events].map(([event, all]) => [
    event,
    ...all.flatMap(({ guard }) => (guard === undefined ? [] : `[${guard}]`.split(" "))),
  ]);
}

/** Transitions in words that all lead to one state, or to none. Pure. */
export const linesOf = (ways: readonly Way[]): Line[] => entriesOf(ways).flatMap(wrapped);

/** The same with where they lead: behind the event, or above the events where there are several. Pure. */
export function linesTo(ways: readonly Way[]): Line[] {
  return [...grouped(ways, ({ to }) => to)].flatMap(([to, all]) => {
    const entries = entriesOf(all);
    const [only, ...more] = entries;
    if (to === undefined || !only) return linesOf(all);
    if (more.length === 0) return wrapped([...only, `→ ${to}`]);
    const below = entries.flatMap(wrapped).map(({ text }) => ({ text, isMore: true }));
    return [{ text: `→ ${to}:`, isMore: false }, ...below];
  });
}

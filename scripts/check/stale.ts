import type { Knowledge } from "../../src/knowledge/knowledge.ts";

/** Sources are read again once a year. */
const mostDays = 365;

/** Articles whose sources were last read too long ago, one sentence each. */
export function staleClaims({ claims }: Pick<Knowledge, "claims">, today: Date): string[] {
  const seen = new Map(Object.values(claims).map((claim) => [claim.article, claim.seen]));
  return [...seen].flatMap(([article, day]) => {
    const days = Math.floor((today.getTime() - Date.parse(day)) / 86_400_000);
    return days > mostDays
      ? [
          `${article}: its sources were last read on ${day}, ${days} days ago. Read them again and set "seen".`,
        ]
      : [];
  });
}

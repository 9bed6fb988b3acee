const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** A practice begins on a Monday at ten in the morning: this much of the day has passed. */
export const passedMs = 10 * hourMs;

/** This much of the first day is left. */
export const untilMidnightMs = dayMs - passedMs;

/** Day of the week on which a practice begins; 1 is Monday. */
export const firstWeekday = 1;

/** How many days have begun since the first one. Pure. */
export const daysSince = (nowMs: number): number => Math.floor((nowMs + passedMs) / dayMs);

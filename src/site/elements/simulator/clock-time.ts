import { daysSince, passedMs } from "../../../domain/practice/practice-day.ts";
import type { SimulatorData } from "../../payload/simulator-data.ts";

/** Midnight of some Monday: only the day of the week and the time are shown. */
const mondayMs = Date.UTC(2024, 0, 1);

/** Day of the week and time in the training world, in the page's language. Pure. */
export function clockTime({ locale }: Pick<SimulatorData, "locale">, nowMs: number): string {
  const days = daysSince(nowMs);
  const time = new Intl.DateTimeFormat(locale, {
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hour12: false,
    timeZone: "UTC",
  }).format(mondayMs + passedMs + nowMs);
  return days < 7 ? time : `${time} (+${days})`;
}

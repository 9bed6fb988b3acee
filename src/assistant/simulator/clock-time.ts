import type { SimulatorData } from "./simulator-data.ts";

/** A practice begins on Monday at ten in the morning. */
const beginsMs = Date.UTC(2024, 0, 1, 10);

/** Day of the week and time in the training world, in the page's language. Pure. */
export function clockTime({ locale }: Pick<SimulatorData, "locale">, nowMs: number): string {
  const days = Math.floor((nowMs + 10 * 3_600_000) / 86_400_000);
  const time = new Intl.DateTimeFormat(locale, {
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hour12: false,
    timeZone: "UTC",
  }).format(beginsMs + nowMs);
  return days < 7 ? time : `${time} (+${days})`;
}

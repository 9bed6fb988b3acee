import type { Quantities } from "../../engine/content/quantity.ts";
import type { FormerPractice } from "../../engine/practice/former-practice.ts";
import type { Scenario } from "../../engine/practice/setting.ts";
import type { FaceWords } from "../../faces/words.ts";
import type { Locale } from "../../language/locales.ts";

/** Texts of the page that the simulator says; those with a place for something hold `{{name}}`. */
export const simulatorTextIds = [
  "clock",
  "device-language",
  "device-note",
  "devices",
  "do-it",
  "faults",
  "own-devices",
  "faults-note",
  "hint-call",
  "hint-press",
  "hint-reached",
  "hint-stuck",
  "hint-type",
  "hint-wait",
  "in-words",
  "let-time-pass",
  "more-tools",
  "next-step",
  "redo",
  "restart-device",
  "something-new",
  "timeline",
  "timeline-empty",
  "to",
  "tools",
  "undo",
  "wait-day",
  "wait-minute",
  "wait-next",
] as const;

/** A scenario as the browser needs it: what it starts from, and its words in the page's language. */
export interface SaidScenario extends Scenario {
  readonly title: string;
  readonly summary: string;
  readonly reached: string;
}

/** Everything the simulator page needs, in one language; the other languages' device words come when asked for. */
export interface SimulatorData {
  readonly locale: Locale;
  readonly scenarios: Readonly<Record<string, SaidScenario>>;
  readonly quantities: Quantities;
  readonly faces: Readonly<Record<string, FaceWords>>;
  readonly text: Readonly<Record<(typeof simulatorTextIds)[number], string>>;
  /** Names of devices and services, by their id in a world. */
  readonly names: Readonly<Record<string, string>>;
  readonly messages: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, string>>;
  readonly former: FormerPractice;
}

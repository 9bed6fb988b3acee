import type { FaceWords } from "../../../faces/words.ts";
import type { Quantity } from "../../../knowledge/quantity.ts";
import type { Scenario } from "../../../knowledge/scenario.ts";
import type { Locale } from "../../../language/locales.ts";

/** A scenario as the browser needs it: what it starts from, and its words in the page's language. */
export type BareScenario = Omit<Scenario, "title" | "summary" | "reached" | "claims"> & {
  readonly title: string;
  readonly summary: string;
  readonly reached: string;
};

/** Everything the simulator page needs, in one language; the other language's device words come when asked for. */
export interface SimulatorData {
  readonly locale: Locale;
  readonly scenarios: Readonly<Record<string, BareScenario>>;
  readonly quantities: Readonly<Record<string, Quantity>>;
  readonly faces: Readonly<Record<string, FaceWords>>;
  readonly text: Readonly<Record<string, string>>;
  /** Names of devices and services, by their id in a world. */
  readonly names: Readonly<Record<string, string>>;
  readonly messages: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, string>>;
}

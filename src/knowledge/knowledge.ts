import type { Locale } from "../language/locales.ts";
import type { Circumstance, CircumstanceFile } from "./circumstance.ts";
import type { Claim } from "./claim.ts";
import type { FormerIds } from "./former-ids.ts";
import type { Term } from "./glossary.ts";
import type { LanguageLaws } from "./language.ts";
import type { Law } from "./law.ts";
import type { Procedure, Slot } from "./procedure.ts";
import type { Quantity } from "./quantity.ts";
import type { Registered } from "./registry.ts";
import type { Scenario } from "./scenario.ts";
import type { SearchWords } from "./search.ts";
import type { SiteWords } from "./site-words.ts";
import type { Tree } from "./tree.ts";
import type { UnitWords } from "./units.ts";
import type { DeviceWords } from "./words.ts";

/** A claim together with the article it belongs to and the day its sources were read. */
export type KnownClaim = Claim & { readonly article: string; readonly seen: string };

/** Everything in `content/` that is data, read and checked. */
export interface Knowledge {
  readonly registry: Readonly<Record<string, Registered>>;
  readonly claims: Readonly<Record<string, KnownClaim>>;
  readonly quantities: Readonly<Record<string, Quantity>>;
  readonly circumstances: Readonly<Record<string, Circumstance>>;
  readonly impossible: CircumstanceFile["impossible"];
  readonly irrelevant: CircumstanceFile["irrelevant"];
  readonly trees: Readonly<Record<string, Tree>>;
  /** Situations to practise, in the order of the page. */
  readonly scenarios: Readonly<Record<string, Scenario>>;
  readonly slots: Readonly<Record<string, Slot>>;
  readonly procedures: Readonly<Record<string, Procedure>>;
  /** Words of each kind of device that has screens. */
  readonly words: Readonly<Record<string, DeviceWords>>;
  /** Terms by id, in the order of the page. */
  readonly glossary: Readonly<Record<string, Term>>;
  /** Laws of devices, in the order of the page. */
  readonly laws: Readonly<Record<string, Law>>;
  readonly units: Readonly<Record<string, UnitWords>>;
  /** How each language is written. */
  readonly languages: Readonly<Record<Locale, LanguageLaws>>;
  readonly site: SiteWords;
  /** What links of earlier versions still call otherwise. */
  readonly former: FormerIds;
  readonly search: SearchWords;
}

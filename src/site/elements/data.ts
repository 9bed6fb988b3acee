import type { Space } from "../../engine/reality/space.ts";
import type { FaceWords } from "../../faces/words.ts";
import type { Condition } from "../../knowledge/circumstance.ts";
import type { Procedure, Slot, Step } from "../../knowledge/procedure.ts";
import type { Quantity } from "../../knowledge/quantity.ts";
import type { End } from "../../knowledge/tree.ts";

/** A question as the browser needs it: where answers lead and what they mean; its words are in the page. */
interface BareQuestion {
  readonly ask: string;
  readonly answers: Readonly<
    Record<string, { readonly label: string; readonly means: Condition; readonly to: string }>
  >;
  readonly unsure?: { readonly label: string; readonly to: string };
}

export interface BareTree {
  readonly first: string;
  readonly given: Condition;
  readonly nodes: Readonly<Record<string, BareQuestion>>;
  readonly ends: Readonly<Record<string, Partial<End>>>;
}

export type BareStep = Pick<Step, "id" | "do" | "see">;
export type BareProcedure = Pick<Procedure, "on" | "kind" | "follows" | "given"> & {
  readonly steps: readonly (BareStep | { readonly slot: string })[];
  readonly trouble: Readonly<Record<string, Pick<Procedure["trouble"][string], "see" | "means">>>;
};
export type BareSlot = Pick<Slot, "by"> & {
  readonly ways: Readonly<Record<string, { readonly steps: readonly BareStep[] }>>;
};

/** Everything the wizard and the live device need, in one language: it reaches the browser once, as JSON. */
export interface GuideData {
  readonly trees: Readonly<Record<string, BareTree>>;
  readonly space: Space;
  readonly procedures: Readonly<Record<string, BareProcedure>>;
  readonly slots: Readonly<Record<string, BareSlot>>;
  /** Variants of devices on which labels and steps depend, in the words of the page. */
  readonly variants: Readonly<
    Record<string, { readonly says: string; readonly values: Readonly<Record<string, string>> }>
  >;
  /** Titles of the verdicts, by place. */
  readonly titles: Readonly<Record<string, string>>;
  /** Values of the circumstances that a person may be able to change, named. */
  readonly changeable: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly quantities: Readonly<Record<string, Pick<Quantity, "value" | "unit">>>;
  readonly faces: Readonly<Record<string, FaceWords>>;
  readonly text: Readonly<Record<string, string>>;
}

import type { Procedure, Slot, Step, Trouble } from "../../engine/content/procedure.ts";
import type { Answer, ChoiceEnd, End, Question, Tree } from "../../engine/content/tree.ts";
import type { Former } from "../../engine/guide/former.ts";
import type { GuideContent } from "../../engine/guide/guide.ts";
import type { FaceWords } from "../../faces/words.ts";
import type { GuideTextId } from "./guide-text-ids.ts";

/** A question in the words of the page. */
interface SaidQuestion extends Question {
  readonly ask: string;
  readonly answers: Readonly<Record<string, Answer & { readonly label: string }>>;
  readonly unsure?: { readonly label: string; readonly to: string } | undefined;
}

type SaidChoice = Omit<ChoiceEnd, "choice"> & {
  readonly choice: readonly { readonly to: string; readonly label: string }[];
};

/** A verdict in the words of the page, as far as they are copied or said elsewhere. */
export type SaidEnd = (Exclude<End, ChoiceEnd> | SaidChoice) & {
  readonly title: string;
  readonly why: string;
};

export interface SaidTree extends Tree {
  readonly nodes: Readonly<Record<string, SaidQuestion>>;
  readonly ends: Readonly<Record<string, SaidEnd>>;
}

/** A step in the words of the page: its instruction, and what it destroys. */
export interface SaidStep extends Step {
  readonly say: string;
  readonly loses?: string;
}

export interface SaidProcedure extends Procedure<SaidStep> {
  readonly trouble: Readonly<Record<string, Trouble & { readonly say: string }>>;
}

/** Everything the wizard and the live device need, in one language: it reaches the browser once, as JSON. */
export interface GuideData extends GuideContent<SaidStep> {
  readonly trees: Readonly<Record<string, SaidTree>>;
  readonly procedures: Readonly<Record<string, SaidProcedure>>;
  readonly slots: Readonly<Record<string, Slot<SaidStep>>>;
  readonly former: Former;
  /** Variants of devices on which labels and steps depend, in the words of the page. */
  readonly variants: Readonly<
    Record<string, { readonly says: string; readonly values: Readonly<Record<string, string>> }>
  >;
  /** Values of the circumstances that a person may be able to change, named. */
  readonly changeable: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly faces: Readonly<Record<string, FaceWords>>;
  readonly text: Readonly<Record<GuideTextId, string>>;
}

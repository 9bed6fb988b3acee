import type { Screen, ScreenField } from "../engine/world/screen.ts";
import type { FaceWords } from "./words.ts";

/** Somebody typing on a live face: into which field, and how far they have come. */
export interface Typing {
  /** Id of the field that takes what is typed, if there is one. */
  readonly field: string | undefined;
  /** How many characters of its value have been typed. */
  readonly typed: number;
  /** Whether the last character was none of the training value. */
  readonly wrong: boolean;
  readonly go: (field: string) => void;
  readonly key: (character: string) => void;
  readonly back: () => void;
}

/** What a person can do with a live face; a picture has none of it. */
export interface Touch {
  readonly press: (control: string) => void;
  readonly type: (field: string, value: "right" | "mistyped") => void;
  readonly typing: Typing;
}

/** All that a part of a face is drawn from. */
export interface Part {
  readonly screen: Screen;
  readonly words: FaceWords;
  /** Ids of the controls and fields to touch, in this order. */
  readonly marks: readonly string[];
  readonly touch?: Touch | undefined;
}

/** Class and number of the ring around the place to touch; nothing elsewhere. */
export function tapAt({ marks }: Part, id: string): { readonly class: string; readonly "data-n"?: number } {
  const at = marks.indexOf(id);
  return at < 0 ? { class: "" } : { class: " tap", "data-n": at + 1 };
}

export const labelOf = ({ words }: Part, control: string): string => words.controls[control] ?? control;

/** The field that takes what is typed, if any. */
export const fieldInUse = ({ screen, touch }: Part): ScreenField | undefined =>
  screen.fields.find(({ id }) => id === touch?.typing.field);

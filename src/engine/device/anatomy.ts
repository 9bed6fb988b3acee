/** The parts of one screen, by id. Labels for them live in `content/words/`. */
export interface ScreenAnatomy {
  /** Controls always drawn, enabled or not, in reading order. */
  readonly controls?: readonly string[];
  /** Controls drawn only while the device accepts them. */
  readonly optional?: readonly string[];
  /** Fields, drawn while the device accepts typing into them. */
  readonly fields?: readonly string[];
  /** Things a person can read here and type elsewhere, such as `challenge`. */
  readonly shows?: readonly string[];
  /** Set where nothing is half done, so that the device may be laid aside while another one is used. */
  readonly rest?: true;
  /** Tells which section heading stands over which control. */
  readonly under?: Readonly<Record<string, string>>;
}

/** Every screen of one kind of device: its vocabulary for words, faces, procedures and tests. */
export interface Anatomy {
  readonly screens: Readonly<Record<string, ScreenAnatomy>>;
  /** Keys of the casing, reachable from every screen that accepts them. */
  readonly frame?: readonly string[];
  /** Messages that a screen can carry above its content. */
  readonly notices?: readonly string[];
}

/** Keeps the literal ids of an anatomy, so that a misspelt control does not compile. */
export function defineAnatomy<const A extends Anatomy>(anatomy: A): A {
  return anatomy;
}

type Values<T> = T[keyof T];
type Listed<S, K extends string> = S extends { readonly [P in K]: readonly (infer I extends string)[] }
  ? I
  : never;

/** Ids of every control of an anatomy, casing included. */
export type ControlOf<A extends Anatomy> =
  | Listed<Values<A["screens"]>, "controls">
  | Listed<Values<A["screens"]>, "optional">
  | Listed<A, "frame">;

/** Ids of every field of an anatomy. */
export type FieldOf<A extends Anatomy> = Listed<Values<A["screens"]>, "fields">;

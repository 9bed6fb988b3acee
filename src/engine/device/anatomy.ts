/**
 * What a control is to the eye. An icon stands among others on a home screen, a row in a list, an action beside its like;
 * a key is part of the casing. What destroys something is a danger wherever it stands.
 */
export type Role = "icon" | "row" | "action" | "primary" | "secondary" | "danger" | "text" | "key";

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
  /** Roles of controls on this screen, where they are others than elsewhere. */
  readonly as?: Readonly<Record<string, Role>>;
}

/** Every screen of one kind of device: its vocabulary for words, faces, procedures and tests. */
export interface Anatomy {
  readonly screens: Readonly<Record<string, ScreenAnatomy>>;
  /** Keys of the casing, reachable from every screen that accepts them. */
  readonly frame?: readonly string[];
  /** Messages that a screen can carry above its content. */
  readonly notices?: readonly string[];
  /** Roles of controls; without one, a control is what its screen is for: `primary`. */
  readonly roles?: Readonly<Record<string, Role>>;
}

/** Keeps the literal ids of an anatomy, so that a misspelt control does not compile. */
export function defineAnatomy<const A extends Anatomy>(anatomy: A): A {
  return anatomy;
}

/** The role of a row for each of these controls. Pure. */
export const rows = (controls: readonly string[]): Readonly<Record<string, Role>> =>
  Object.fromEntries(controls.map((control) => [control, "row"]));

/** The role of a control on a screen of an anatomy. Pure. */
export const roleOf = ({ roles, frame = [] }: Anatomy, shape: ScreenAnatomy, control: string): Role =>
  shape.as?.[control] ?? roles?.[control] ?? (frame.includes(control) ? "key" : "primary");

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

import { anatomyOf, type KindId, kinds } from "../../domain/devices/registry.ts";
import type { Anatomy, ScreenAnatomy } from "../../engine/device/anatomy.ts";

/** All ids that one kind of device offers to content, by what they are. */
export interface Vocabulary {
  readonly screen: readonly string[];
  readonly control: readonly string[];
  readonly field: readonly string[];
  readonly notice: readonly string[];
  readonly heading: readonly string[];
}

/** Kinds that a device of the world may be, by its id there; physical devices bear the name of their kind. */
const kindsAt: Readonly<Record<string, readonly string[]>> = {
  phone: ["android", "iphone"],
  "other-phone": ["android", "iphone"],
  window: ["login-window"],
};

/** The kinds that a device named in a step may be. Pure. */
export const kindsOf = (on: string): readonly string[] => kindsAt[on] ?? [on];

const unique = (ids: readonly string[]) => [...new Set(ids)];

/** The vocabulary of a kind of device: its anatomy as flat lists. Pure. */
export function vocabularyOf(kind: string): Vocabulary {
  const known = Object.hasOwn(kinds, kind) ? anatomyOf(kind as KindId) : undefined;
  const anatomy: Anatomy = known ?? { screens: {} };
  const screens: ScreenAnatomy[] = Object.values(anatomy.screens);
  return {
    screen: Object.keys(anatomy.screens),
    control: unique([
      ...screens.flatMap((screen) => [...(screen.controls ?? []), ...(screen.optional ?? [])]),
      ...(anatomy.frame ?? []),
    ]),
    field: unique(screens.flatMap((screen) => screen.fields ?? [])),
    notice: anatomy.notices ?? [],
    heading: unique(screens.flatMap((screen) => Object.values(screen.under ?? {}))),
  };
}

import { kinds } from "../../domain/devices/registry.ts";
import type { Anatomy, ScreenAnatomy } from "../../engine/device/anatomy.ts";
import { kindOf } from "../../engine/device/kind.ts";

/** All ids that one kind of device offers to content, by what they are. */
export interface Vocabulary {
  readonly screen: readonly string[];
  readonly control: readonly string[];
  readonly field: readonly string[];
  readonly notice: readonly string[];
  readonly heading: readonly string[];
}

const unique = (ids: readonly string[]) => [...new Set(ids)];

/** The vocabulary of a kind of device: its anatomy as flat lists. Pure. */
export function vocabularyOf(kind: string): Vocabulary {
  const anatomy: Anatomy = kindOf(kinds, kind)?.anatomy ?? { screens: {} };
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

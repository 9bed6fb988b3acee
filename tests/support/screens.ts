import { readdirSync } from "node:fs";
import { kinds, touchableKinds } from "../../src/domain/devices/registry.ts";
import { type Anatomy, roleOf, type ScreenAnatomy } from "../../src/engine/device/anatomy.ts";
import type { DeviceKind } from "../../src/engine/device/kind.ts";
import type { Screen } from "../../src/engine/world/screen.ts";
import type { FaceWords } from "../../src/faces/words.ts";
import type { Locale } from "../../src/language/locales.ts";
import { wordsOfFace } from "../../src/site/payload/face-words.ts";

function screensOf(kind: string, anatomy: Anatomy, id: string, shape: ScreenAnatomy): Screen[] {
  const control = (one: string, enabled = true) => ({ id: one, enabled, role: roleOf(anatomy, shape, one) });
  const bare: Screen = {
    on: kind,
    kind,
    id,
    notice: null,
    fields: (shape.fields ?? []).map((field) => ({
      id: field,
      filled: "empty",
      known: "right",
      offers: ["right", "mistyped"],
    })),
    controls: [
      ...(shape.controls ?? []).map((one) => control(one)),
      ...(shape.optional ?? []).map((one) => control(one, false)),
    ],
    frame: (anatomy.frame ?? []).map((one) => control(one)),
    reads: [...(shape.shows ?? [])],
    values: Object.fromEntries((shape.shows ?? []).map((name) => [name, "right"])),
  };
  return [bare, ...(anatomy.notices ?? []).slice(0, 1).map((notice) => ({ ...bare, notice }))];
}

/** Every screen of every kind of device, with everything that can be on it: more than any world shows at once. */
export const everyScreen: readonly Screen[] = touchableKinds.flatMap((kind) => {
  const { anatomy = { screens: {} } }: DeviceKind = kinds[kind];
  return Object.entries(anatomy.screens).flatMap(([id, shape]) => screensOf(kind, anatomy, id, shape));
});

/** Words of a kind of device, with the icons of the built site. */
export function builtWords(locale: Locale, kind: string): FaceWords {
  const sprite = readdirSync("dist/assets").find((file) => /^icons\..*\.svg$/.test(file));
  return { ...wordsOfFace(locale, kind), sprite: `/assets/${sprite}` };
}

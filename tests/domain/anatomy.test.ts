import { describe, expect, test } from "vitest";
import { kinds, touchableKinds } from "../../src/domain/devices/registry.ts";
import type { Anatomy } from "../../src/engine/device/anatomy.ts";
import { screenIdOf } from "../../src/engine/device/device.ts";
import type { DeviceKind } from "../../src/engine/device/kind.ts";

describe.each(touchableKinds)("%s", (kind) => {
  const { machine, anatomy = { screens: {} } }: DeviceKind = kinds[kind];
  const { screens, frame = [] }: Anatomy = anatomy;
  const states = machine.states as Record<string, { on: Record<string, unknown> }>;
  /** A screen may serve several purposes, each a state of its own. */
  const statesOf = (screen: string) =>
    Object.entries(states)
      .filter(([at]) => screenIdOf({ at }) === screen)
      .map(([, state]) => state);

  test("has a screen for every state and a state for every screen", () => {
    const shown = new Set(Object.keys(states).map((at) => screenIdOf({ at })));
    expect(Object.keys(screens).sort()).toEqual([...shown].sort());
  });

  test.each(Object.entries(screens))(
    "draws on %s just the controls and fields that the chart knows",
    (id, screen) => {
      const events = statesOf(id).flatMap(({ on }) =>
        Object.entries(on)
          .filter(([, transitions]) => transitions !== undefined)
          .map(([event]) => event),
      );
      const named = (prefix: string) =>
        [...new Set(events)]
          .filter((event) => event.startsWith(prefix))
          .map((event) => event.slice(prefix.length))
          .sort();
      const drawn = [...(screen.controls ?? []), ...(screen.optional ?? [])];
      expect(named("press.").filter((control) => !frame.includes(control))).toEqual([...drawn].sort());
      expect(named("type.")).toEqual([...(screen.fields ?? [])].sort());
    },
  );
});

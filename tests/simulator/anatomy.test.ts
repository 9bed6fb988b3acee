import { describe, expect, test } from "vitest";
import { anatomyOf, type KindId, kinds } from "../../src/domain/devices/registry.ts";
import type { ScreenAnatomy } from "../../src/engine/device/anatomy.ts";

const touchable = (Object.keys(kinds) as KindId[]).filter((kind) => anatomyOf(kind));

describe.each(touchable)("%s", (kind) => {
  const { machine } = kinds[kind];
  const anatomy = anatomyOf(kind);
  const states = machine.states as Record<string, { on: Record<string, unknown> }>;
  const screens = Object.entries(anatomy?.screens ?? {}) as [string, ScreenAnatomy][];

  test("has a screen for every state and a state for every screen", () => {
    expect(screens.map(([id]) => id).sort()).toEqual(Object.keys(states).sort());
  });

  test.each(screens)("draws on %s just the controls and fields that the chart knows", (id, screen) => {
    const events = Object.entries(states[id]?.on ?? {})
      .filter(([, transitions]) => transitions !== undefined)
      .map(([event]) => event);
    const named = (prefix: string) =>
      events.filter((event) => event.startsWith(prefix)).map((event) => event.slice(prefix.length));
    const frame = anatomy?.frame ?? [];
    const drawn = [...(screen.controls ?? []), ...(screen.optional ?? [])];
    expect(
      named("press.")
        .filter((control) => !frame.includes(control))
        .sort(),
    ).toEqual([...drawn].sort());
    expect(named("type.").sort()).toEqual([...(screen.fields ?? [])].sort());
  });
});

import { anatomyOf, type TouchableKindId } from "../../domain/devices/registry.ts";
import { accepts } from "../device/device.ts";
import type { Offered } from "./gesture.ts";
import { knownValue, readable, readings } from "./sight.ts";
import type { World } from "./world.ts";

/** A field as drawn: empty or filled, and which values can be chosen for it. */
export interface ScreenField {
  readonly id: string;
  readonly filled: "empty" | Offered;
  /** What stands in it; a token tells values apart only by name, never by digits. */
  readonly entered?: string;
  /** The true value, where the person can know it. */
  readonly known?: string;
  readonly offers: readonly Offered[];
}

/** A control as drawn. */
export interface ScreenControl {
  readonly id: string;
  readonly enabled: boolean;
  /** Id of the section heading above it, where there is one. */
  readonly under?: string;
}

/** What a device shows, as ids only: faces and words turn it into markup, tests and steps read it. */
export interface Screen {
  readonly on: string;
  readonly kind: TouchableKindId;
  readonly id: string;
  readonly notice: string | null;
  readonly fields: readonly ScreenField[];
  readonly controls: readonly ScreenControl[];
  /** Keys of the casing. */
  readonly frame: readonly ScreenControl[];
  /** Names of what can be read here, such as `challenge`. */
  readonly reads: readonly string[];
  /** What stands there for each of them. */
  readonly values: Readonly<Record<string, string>>;
}

/**
 * The screen of one device. Pure.
 * @throws RangeError when there is no such device or it has no screens.
 */
export function screenOf(world: World, on: string): Screen {
  const device = world.devices[on];
  const anatomy = device && anatomyOf(device.kind);
  const shape = anatomy?.screens[device?.at ?? ""];
  if (!device || !anatomy || !shape)
    throw new RangeError(`simulator › ${on}: no such device with a screen in this world.`);
  const entered = (device.context["entered"] ?? {}) as Record<string, string> | string;
  const enabled = (id: string) => accepts(device, { type: `press.${id}` });
  const control = (id: string): ScreenControl => {
    const under = shape.under?.[id];
    return { id, enabled: enabled(id), ...(under === undefined ? {} : { under }) };
  };
  const filled = (id: string) => {
    const value = typeof entered === "string" ? entered : entered[id];
    if (value === undefined || value === "none") return { filled: "empty" } as const;
    return { filled: value === "mistyped" ? "mistyped" : "right", entered: value } as const;
  };
  const takes = (id: string) => accepts(device, { type: `type.${id}`, value: "right" } as { type: string });
  return {
    on,
    kind: device.kind as TouchableKindId,
    id: device.at,
    notice: (device.context["notice"] as string | null | undefined) ?? null,
    fields: (shape.fields ?? []).filter(takes).map((id) => {
      const known = knownValue(world, device, id);
      return {
        id,
        ...filled(id),
        ...(known === undefined ? { offers: ["mistyped"] } : { known, offers: ["right", "mistyped"] }),
      };
    }),
    controls: [
      ...(shape.controls ?? []).map(control),
      ...(shape.optional ?? []).filter(enabled).map(control),
    ],
    frame: (anatomy.frame ?? []).map(control),
    reads: readable(device),
    values: readings(device),
  };
}

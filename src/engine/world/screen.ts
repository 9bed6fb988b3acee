import { type Role, roleOf } from "../device/anatomy.ts";
import { enteredIn, screenIdOf } from "../device/device.ts";
import type { Offered } from "./gesture.ts";
import { knownValue, readings } from "./sight.ts";
import { kindOfDevice, type Simulator } from "./simulator.ts";
import { deviceIn, type World } from "./world.ts";

/** A field as drawn: empty or filled, and which values can be chosen for it. */
export interface ScreenField {
  readonly id: string;
  readonly filled: "empty" | Offered;
  /** What stands in it; values are told apart only by name, never by digits. */
  readonly entered?: string;
  /** The true value, where the person can know it. */
  readonly known?: string;
  readonly offers: readonly Offered[];
}

/** A control as drawn. */
export interface ScreenControl {
  readonly id: string;
  readonly enabled: boolean;
  readonly role: Role;
  /** Id of the section heading above it, where there is one. */
  readonly under?: string;
}

/** What a device shows, as ids only: faces and words turn it into markup, tests and steps read it. */
export interface Screen {
  readonly on: string;
  /** Id of the kind of device. */
  readonly kind: string;
  readonly id: string;
  /** What the device looks like, where devices of its kind differ to the eye. */
  readonly look?: string;
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
export function screenOf(simulator: Simulator, world: World, on: string): Screen {
  const device = deviceIn(world, on);
  const kind = device && kindOfDevice(simulator.kinds, device);
  const anatomy = kind?.anatomy;
  const id = device ? screenIdOf(device) : "";
  const shape = anatomy?.screens[id];
  if (!device || !anatomy || !shape)
    throw new RangeError(`engine › ${on}: no such device with a screen in this world.`);
  const entered = enteredIn(device);
  const enabled = (control: string) => simulator.accepts(device, { type: `press.${control}` });
  const control = (name: string): ScreenControl => {
    const under = shape.under?.[name];
    return {
      id: name,
      enabled: enabled(name),
      role: roleOf(anatomy, shape, name),
      ...(under === undefined ? {} : { under }),
    };
  };
  const values = readings(simulator, device);
  const look = kind?.look?.(device.context);
  return {
    on,
    kind: device.kind,
    id,
    ...(look === undefined ? {} : { look }),
    notice: (device.context["notice"] as string | null | undefined) ?? null,
    fields: (shape.fields ?? [])
      .filter((field) =>
        simulator.accepts(device, { type: `type.${field}`, value: "right" } as { type: string }),
      )
      .map((field) => fieldOf(field, entered[field], knownValue(simulator, world, device, field))),
    controls: [
      ...(shape.controls ?? []).map(control),
      ...(shape.optional ?? []).filter(enabled).map(control),
    ],
    frame: (anatomy.frame ?? []).map(control),
    reads: Object.keys(values),
    values,
  };
}

function fieldOf(id: string, entered: string | undefined, known: string | undefined): ScreenField {
  const filled = entered === undefined ? "empty" : entered === "mistyped" ? "mistyped" : "right";
  return {
    id,
    filled,
    ...(entered === undefined ? {} : { entered }),
    ...(known === undefined ? { offers: ["mistyped"] } : { known, offers: ["right", "mistyped"] }),
  };
}

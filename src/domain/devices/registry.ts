import type { DeviceKinds } from "../../engine/device/kind.ts";
import { android } from "./android/android.ts";
import type { IbkrDevice, StateOf, TrainingValues } from "./ibkr-device.ts";
import { defineDevice } from "./ibkr-device.ts";
import { iphone } from "./iphone/iphone.ts";
import { type LoginServerContext, loginServerMachine } from "./login-server/login-server.machine.ts";
import { loginWindow } from "./login-window/login-window.ts";
import { physical } from "./physical.ts";
import { portal } from "./portal/portal.ts";
import { portalServer } from "./portal-server/portal-server.ts";
import { type SmsGatewayContext, smsGatewayMachine } from "./sms-gateway/sms-gateway.machine.ts";
import { supportDesk } from "./support-desk/support-desk.ts";

/** Every kind of device and service that a world can hold, phones first: most people look at one. */
export const kinds = {
  android,
  iphone,
  ...physical,
  "login-window": loginWindow,
  portal,
  "support-desk": supportDesk,
  "portal-server": portalServer,
  "login-server": defineDevice<LoginServerContext>()({ machine: loginServerMachine }),
  "sms-gateway": defineDevice<SmsGatewayContext>()({ machine: smsGatewayMachine }),
} as const satisfies DeviceKinds;

export type KindId = keyof typeof kinds;

type ContextOf<Kind> = Kind extends { readonly contexts?: infer Context } ? NonNullable<Context> : never;

/** What a device of one of these kinds remembers. */
export type ContextOfKind<Id extends KindId> = { [K in Id]: ContextOf<(typeof kinds)[K]> }[Id];

/** What one device of this domain is and remembers, by kind. */
export type DeviceState = { [Id in KindId]: StateOf<Id, ContextOf<(typeof kinds)[Id]>> }[KindId];

/** The state of a device of certain kinds. */
export type StateOfKind<Id extends KindId> = Extract<DeviceState, { kind: Id }>;

/** The kinds that a device of a world may be, by its id there; a kind by its own id is itself. Pure. */
export const kindsAt = (on: string): KindId[] =>
  (Object.keys(kinds) as KindId[]).filter((id) => {
    const { places = [] }: IbkrDevice = kinds[id];
    return id === on || places.includes(on);
  });

const all: readonly IbkrDevice[] = Object.values<IbkrDevice>(kinds);

/** Kinds with screens, those that people touch and words name, in the order of the registry. */
export const touchableKinds = (Object.keys(kinds) as KindId[]).filter(
  (id) => (kinds[id] as IbkrDevice).anatomy !== undefined,
);

/** All training values, by name and by what stands behind them. */
export const trainingValues: TrainingValues = all.reduce<Record<string, Readonly<Record<string, string>>>>(
  (found, { values = {} }) => {
    for (const [name, behind] of Object.entries(values)) found[name] = { ...found[name], ...behind };
    return found;
  },
  {},
);

/** Names of the fields in which screens hide what is typed. */
export const hiddenFields: ReadonlySet<string> = new Set(all.flatMap(({ hides = [] }) => hides));

/** Physical devices with keys and a display of their own. */
export const tokenKinds = ["dsc-plus", "dsc", "gold", "platinum"] as const;

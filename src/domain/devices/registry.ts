import type { AnyStateMachine } from "xstate";
import type { Anatomy } from "../../engine/device/anatomy.ts";
import { androidAnatomy } from "./android/android.anatomy.ts";
import { androidMachine } from "./android/android.machine.ts";
import { codeCardAnatomy, codeCardMachine } from "./code-card/code-card.machine.ts";
import { dscPlusAnatomy } from "./dsc-plus/dsc-plus.anatomy.ts";
import { dscPlusMachine } from "./dsc-plus/dsc-plus.machine.ts";
import { iphoneAnatomy } from "./iphone/iphone.anatomy.ts";
import { iphoneMachine } from "./iphone/iphone.machine.ts";
import { loginServerMachine } from "./login-server/login-server.machine.ts";
import { loginWindowAnatomy } from "./login-window/login-window.anatomy.ts";
import { loginWindowMachine } from "./login-window/login-window.machine.ts";
import { portalServerMachine } from "./portal-server/portal-server.machine.ts";
import { smsGatewayMachine } from "./sms-gateway/sms-gateway.machine.ts";
import { supportDeskAnatomy, supportDeskMachine } from "./support-desk/support-desk.machine.ts";

/** Behaviour and, where a person can touch or read it, anatomy of a kind of device. */
export interface DeviceKind {
  readonly machine: AnyStateMachine;
  /** Absent on services, which have no screens. */
  readonly anatomy?: Anatomy;
}

/** Every kind of device and service that a world can hold. */
export const kinds = {
  android: { machine: androidMachine, anatomy: androidAnatomy },
  iphone: { machine: iphoneMachine, anatomy: iphoneAnatomy },
  "dsc-plus": { machine: dscPlusMachine, anatomy: dscPlusAnatomy },
  // Steps of the older cards are ours: the source treats them as one family (KB2634).
  dsc: { machine: dscPlusMachine, anatomy: dscPlusAnatomy },
  gold: { machine: dscPlusMachine, anatomy: dscPlusAnatomy },
  platinum: { machine: dscPlusMachine, anatomy: dscPlusAnatomy },
  "login-window": { machine: loginWindowMachine, anatomy: loginWindowAnatomy },
  "support-desk": { machine: supportDeskMachine, anatomy: supportDeskAnatomy },
  "code-card": { machine: codeCardMachine, anatomy: codeCardAnatomy },
  "portal-server": { machine: portalServerMachine },
  "login-server": { machine: loginServerMachine },
  "sms-gateway": { machine: smsGatewayMachine },
} as const satisfies Record<string, DeviceKind>;

export type KindId = keyof typeof kinds;

/** Kinds with screens, those that people touch and words name. */
export type TouchableKindId = Exclude<KindId, "login-server" | "portal-server" | "sms-gateway">;

/** The anatomy of a kind, or undefined for a service. */
export function anatomyOf(kind: KindId): Anatomy | undefined {
  const found: DeviceKind = kinds[kind];
  return found.anatomy;
}

import type { AnyStateMachine } from "xstate";
import type { Anatomy } from "../anatomy.ts";
import { androidAnatomy } from "./android/android.anatomy.ts";
import { androidMachine } from "./android/android.machine.ts";
import { codeCardAnatomy, codeCardMachine } from "./code-card/code-card.machine.ts";
import { dscPlusAnatomy } from "./dsc-plus/dsc-plus.anatomy.ts";
import { dscPlusMachine } from "./dsc-plus/dsc-plus.machine.ts";
import { iphoneAnatomy } from "./iphone/iphone.anatomy.ts";
import { iphoneMachine } from "./iphone/iphone.machine.ts";
import { loginServerMachine } from "./login-server/login-server.machine.ts";
import { smsGatewayMachine } from "./sms-gateway/sms-gateway.machine.ts";

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
  "code-card": { machine: codeCardMachine, anatomy: codeCardAnatomy },
  "login-server": { machine: loginServerMachine },
  "sms-gateway": { machine: smsGatewayMachine },
} as const satisfies Record<string, DeviceKind>;

export type KindId = keyof typeof kinds;

/** Kinds with screens, those that people touch and words name. */
export type TouchableKindId = "android" | "iphone" | "dsc-plus" | "code-card";

/** The anatomy of a kind, or undefined for a service. */
export function anatomyOf(kind: KindId): Anatomy | undefined {
  const found: DeviceKind = kinds[kind];
  return found.anatomy;
}

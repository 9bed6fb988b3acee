import { anatomyOf } from "../../domain/devices/registry.ts";
import type { DeviceState } from "../device/device.ts";
import type { World } from "./world.ts";

/** What a phone shows only while it asks for that device. */
const askedWith: Readonly<Record<string, string>> = {
  challenge: "dsc-plus",
  "card-index": "code-card",
};

/** What a person reads on a device, by name, with the value that would be copied from it. */
function shownOn(device: DeviceState): Record<string, string> {
  const { sms, loginCode, response, challenge, proof } = device.context as Partial<Record<string, string>>;
  if (device.context["worn"] === true) return {};
  const shown: Record<string, string> = {};
  if (sms !== undefined && sms !== "none") shown["activation-code"] = sms;
  if (loginCode !== undefined && loginCode !== "none") shown["security-code"] = loginCode;
  if (device.context["noted"] === true) shown["temporary-code"] = "right";
  if (device.context["printed"] === true) shown["card-values"] = "right";
  for (const name of anatomyOf(device.kind)?.screens[device.at]?.shows ?? [])
    if (proof === undefined || !(name in askedWith) || askedWith[name] === proof)
      shown[name] =
        (name === "response" ? response : name === "challenge" ? challenge : undefined) ?? "right";
  return shown;
}

/** Whether the true value of this field must first be seen on some screen, under the same name. */
export function needsSight(field: string): boolean {
  return [
    "activation-code",
    "challenge",
    "response",
    "card-values",
    "security-code",
    "temporary-code",
    "qr",
  ].includes(field);
}

/** Fields that are filled in from memory, with the fact on their device that says whether it is remembered. */
const knowledgeOf: Readonly<Record<string, string>> = {
  "app-pin": "pinKnown",
  "token-pin": "pinKnown",
  credentials: "passwordKnown",
};

/**
 * The value that a person would copy into this field, or undefined when they cannot know it:
 * an SMS that has not come, a response the token has not shown, a forgotten PIN.
 */
export function knownValue(world: World, device: DeviceState, field: string): string | undefined {
  const fact = knowledgeOf[field];
  if (fact) return device.context[fact] === false ? undefined : "right";
  if (!needsSight(field)) return "right";
  for (const other of Object.values(world.devices)) {
    const value = shownOn(other)[field];
    if (value !== undefined) return value;
  }
  return undefined;
}

/** What can be read on a device now by name, such as `activation-code` when an SMS has come, with what stands there. */
export function readings(device: DeviceState): Readonly<Record<string, string>> {
  return shownOn(device);
}

/** Names of what can be read on a device now. */
export function readable(device: DeviceState): readonly string[] {
  return Object.keys(shownOn(device));
}

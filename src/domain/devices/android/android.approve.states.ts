import { and } from "xstate";
import { approved } from "../phone/approval.ts";
import type { PhoneContext, PhoneField } from "../phone/phone.context.ts";
import { phone } from "../phone/phone.setup.ts";

const lockIs = (lock: PhoneContext["lock"]) => ({ type: "lockIs", params: { lock } }) as const;
const flowIs = (flow: PhoneContext["flow"]) => ({ type: "flowIs", params: { flow } }) as const;
const remember = (flow: PhoneContext["flow"]) => ({ type: "remember", params: { flow } }) as const;
const entered = (field: PhoneField) => ({ type: "entered", params: { field } }) as const;

/** The unlock screen of this app: its PIN or a fingerprint (KB2277). */
const toUnlock = (flow: "approve" | "respond") =>
  [
    { guard: lockIs("fingerprint"), target: "approve-by-fingerprint", actions: remember(flow) },
    { guard: lockIs("app-pin"), target: "approve-by-pin", actions: remember(flow) },
  ] as const;

const unlockWith = (
  flow: "approve" | "respond",
  ready: { readonly type: "qrRead" } | ReturnType<typeof entered>,
) => toUnlock(flow).map((route) => ({ ...route, guard: and([ready, route.guard]) }));

const unlocked = [
  { guard: flowIs("respond"), target: "app-response", actions: "respond" },
  { guard: { type: "approvesOffline" }, target: "no-signal", actions: "clear" },
  { guard: flowIs("approve"), target: "home", actions: approved },
] as const;

/** From the home screen: the notification of a login that waits, and the camera for its QR code. */
export const openingApproval = {
  "press.open-notification": toUnlock("approve").map((route) => ({
    ...route,
    guard: and(["asked", route.guard]),
  })),
  "press.open-camera": { guard: "keyActive", target: "camera", actions: "clear" },
} as const;

/** Confirming a login with IB Key on Android: by notification, by QR code, by challenge and response. */
export const androidApproveStates = {
  camera: phone.createStateConfig({
    on: { "type.qr": { actions: "enter" }, "press.open-in-ibkr": unlockWith("approve", { type: "qrRead" }) },
  }),
  "app-challenge": phone.createStateConfig({
    on: {
      "type.challenge": { actions: "enter" },
      "press.generate-response": unlockWith("respond", entered("challenge")),
    },
  }),
  "approve-by-pin": phone.createStateConfig({
    on: {
      "type.app-pin": { actions: "enter" },
      "press.approve": [
        {
          guard: "pinWrong",
          actions: [
            { type: "forgetField", params: { field: "app-pin" } },
            { type: "note", params: { notice: "pin-wrong" } },
          ],
        },
        ...unlocked.map((route) => ({ ...route, guard: and([entered("app-pin"), route.guard]) })),
      ],
    },
  }),
  "approve-by-fingerprint": phone.createStateConfig({ on: { "press.touch-sensor": [...unlocked] } }),
} as const;

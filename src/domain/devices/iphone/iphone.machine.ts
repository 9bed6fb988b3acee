import { and } from "xstate";
import { appStates, openingApp, typeProof, whileContacting } from "../phone/app.states.ts";
import { approved } from "../phone/approval.ts";
import { phoneAlways } from "../phone/phone.always.ts";
import type { Lock, PhoneContext } from "../phone/phone.context.ts";
import { phone } from "../phone/phone.setup.ts";

const unlocks: readonly Lock[] = ["face", "fingerprint", "passcode"];

/** The unlock screen that this iPhone shows: it depends on the phone (F050). */
const toUnlock = (flow: PhoneContext["flow"]) =>
  unlocks.map((lock) => ({
    guard: { type: "lockIs", params: { lock } } as const,
    target: `prove-by-${lock}` as "prove-by-face" | "prove-by-fingerprint" | "prove-by-passcode",
    actions: { type: "remember", params: { flow } } as const,
  }));

const flowIs = (flow: PhoneContext["flow"]) => ({ type: "flowIs", params: { flow } }) as const;

/** What happens once the owner has unlocked: it depends on what the unlocking was for. */
const unlocked = [
  {
    guard: flowIs("recover"),
    target: "contacting",
    actions: { type: "askServer", params: { type: "recovery.confirmed" } } as const,
  },
  { guard: { type: "approvesOffline" }, target: "no-signal", actions: "clear" },
  { guard: flowIs("approve"), target: "home", actions: approved },
  { guard: flowIs("respond"), target: "app-response", actions: "respond" },
  { guard: flowIs("transfer"), target: "contacting", actions: ["submitProof", "clear"] },
] as const;

/** An iPhone: home, app store and the IBKR Mobile app, secured by Face ID, Touch ID or the passcode. */
export const iphoneMachine = phone.createMachine({
  id: "iphone",
  context: ({ input }) => input,
  initial: "home",
  on: phoneAlways,
  states: {
    home: {
      on: {
        "press.open-app": openingApp,
        "press.open-store": { guard: "notInstalled", target: "store" },
        "press.open-notification": toUnlock("approve").map((route) => ({
          ...route,
          guard: and(["asked", route.guard]),
        })),
        "press.open-camera": { guard: "keyActive", target: "camera", actions: "clear" },
      },
    },
    store: {
      on: {
        "press.get": { guard: "notInstalled", target: "installing", actions: "startInstall" },
        "press.open-app": openingApp,
      },
    },
    installing: {
      on: {
        "install.finished": {
          target: "store",
          actions: { type: "remember", params: { installed: true } },
        },
      },
    },
    "recover-offer": { on: { "press.yes": toUnlock("recover") } },
    "prove-by-face": { on: { "press.look-at-phone": unlocked } },
    "prove-by-fingerprint": { on: { "press.touch-sensor": unlocked } },
    "prove-by-passcode": {
      on: {
        "type.passcode": { actions: "enter" },
        "press.confirm-passcode": [
          {
            guard: ({ context }) => context.entered.passcode === "mistyped",
            actions: ["clear", { type: "note", params: { notice: "passcode-wrong" } }],
          },
          ...unlocked.map((route) => ({
            ...route,
            guard: and([{ type: "entered", params: { field: "passcode" } } as const, route.guard]),
          })),
        ],
      },
    },
    camera: {
      on: {
        "type.qr": { actions: "enter" },
        "press.open-in-ibkr": toUnlock("approve").map((route) => ({
          ...route,
          guard: and(["qrRead", route.guard]),
        })),
      },
    },
    "app-challenge": {
      on: {
        "type.challenge": { actions: "enter" },
        "press.generate-response": toUnlock("respond").map((route) => ({
          ...route,
          guard: and([{ type: "entered", params: { field: "challenge" } } as const, route.guard]),
        })),
      },
    },
    contacting: {
      always: { guard: "noSignal", target: "no-signal" },
      on: {
        ...whileContacting,
        "proof.requested": { target: "transfer-proof", actions: "takeProof" },
        "proof.refused": { target: "transfer-proof", actions: "noteRefusal" },
        "credentials.refused": {
          target: "login",
          actions: { type: "note", params: { notice: "credentials-refused" } },
        },
      },
    },
    "transfer-proof": {
      on: {
        ...typeProof,
        "press.activate": toUnlock("transfer").map((route) => ({
          ...route,
          guard: and(["proofEntered", route.guard]),
        })),
      },
    },
    ...appStates,
  },
});

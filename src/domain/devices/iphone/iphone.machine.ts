import { appStates, openingApp, typeProof, whileContacting } from "../phone/app.states.ts";
import { phoneAlways } from "../phone/phone.always.ts";
import { phone } from "../phone/phone.setup.ts";
import { registerStates } from "../phone/register.states.ts";
import { iphoneUnlockStates, toUnlock } from "./iphone.unlock.states.ts";

/** The app asks the server and waits. */
const contacting = phone.createStateConfig({
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
});

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
        "press.open-notification": toUnlock("approve", "asked"),
        "press.open-camera": { guard: "keyActive", target: "camera", actions: "clear" },
      },
    },
    store: {
      on: {
        "press.get": { guard: "notInstalled", target: "installing", actions: "startInstall" },
        "press.open-app": openingApp,
      },
    },
    installing: { on: { "install.finished": { target: "store", actions: "finishInstall" } } },
    "recover-offer": { on: { "press.yes": toUnlock("recover", "always") } },
    camera: {
      on: { "type.qr": { actions: "enter" }, "press.open-in-ibkr": toUnlock("approve", "qr-read") },
    },
    "app-challenge": {
      on: {
        "type.challenge": { actions: "enter" },
        "press.generate-response": toUnlock("respond", "challenge-entered"),
      },
    },
    "contacting/recover": contacting,
    "contacting/transfer": contacting,
    "transfer-proof": {
      on: { ...typeProof, "press.activate": toUnlock("transfer", "proof-entered") },
    },
    services: phone.createStateConfig({ on: { "press.register-two-factor": { target: "register-intro" } } }),
    ...appStates,
    ...registerStates,
    ...iphoneUnlockStates,
  },
});

import { phone } from "../phone/phone.setup.ts";
import { gettingCode } from "../phone/register.states.ts";

/** “Services” of the app: the first activation (KB2277) and another PIN (KB1018). */
export const androidServicesStates = {
  "app-home": phone.createStateConfig({
    on: {
      "press.authenticate": { target: "app-challenge", actions: "clear" },
      "press.services": { guard: "setsUp", target: "services" },
    },
  }),
  "register-number": phone.createStateConfig({
    on: {
      ...gettingCode,
      // No page that we read shows what comes next.
      "press.add-phone-number": { actions: { type: "note", params: { notice: "not-drawn" } } },
    },
  }),
  services: phone.createStateConfig({
    on: {
      "press.register-two-factor": { target: "register-intro" },
      "press.authenticate": { guard: "keyActive", target: "services-authenticate" },
    },
  }),
  "services-authenticate": phone.createStateConfig({
    on: { "press.change-pin": { target: "change-pin", actions: "clear" } },
  }),
  "change-pin": phone.createStateConfig({
    on: {
      "type.credentials": { actions: "enter" },
      "type.app-pin": { actions: "enter" },
      "type.new-pin": { actions: "enter" },
      "type.new-pin-again": { actions: "enter" },
      "press.submit": [
        {
          guard: "credentialsWrong",
          actions: ["clear", { type: "note", params: { notice: "credentials-refused" } }],
        },
        { guard: "pinWrong", actions: ["clear", { type: "note", params: { notice: "pin-wrong" } }] },
        { guard: "newPinsDiffer", actions: ["clear", { type: "note", params: { notice: "pins-differ" } }] },
        { guard: "changesPin", target: "pin-changed", actions: "clear" },
      ],
    },
  }),
  "pin-changed": phone.createStateConfig({
    on: {
      "press.done": { target: "app-home", actions: { type: "note", params: { notice: "pin-is-new" } } },
    },
  }),
} as const;

import { phone } from "./phone.setup.ts";

/** Asks for the code that goes to the number chosen. */
export const gettingCode = {
  "press.get-activation-code": {
    target: "contacting/transfer",
    actions: [{ type: "askServer", params: { type: "registration.requested" } }, "clear"],
  },
} as const;

/** From “Services” to the code: the first activation of IB Key, alike on Android and iPhone (KB2277, KB2278). */
export const registerStates = {
  "register-intro": phone.createStateConfig({
    on: { "press.continue": { target: "register-login", actions: "clear" } },
  }),
  "register-login": phone.createStateConfig({
    on: {
      "type.credentials": { actions: "enter" },
      "press.continue": {
        guard: { type: "entered", params: { field: "credentials" } },
        target: "register-number",
      },
    },
  }),
  "register-number": phone.createStateConfig({ on: gettingCode }),
} as const;

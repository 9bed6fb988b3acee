import { phone } from "./phone.setup.ts";

/** Where the app stands when it is opened, first match wins; an app that is not installed does not open. */
export const openingApp = [
  { guard: "notInstalled" },
  { guard: "rooted", target: "app-rooted" },
  { guard: "unsupported", target: "app-unsupported" },
  { guard: "frozen", target: "app-frozen" },
  { guard: "keyActive", target: "app-home" },
  { guard: "offersRecovery", target: "recover-offer" },
  { target: "login" },
] as const;

/** Typing what proves possession: only into the field of the proof that the server asked for. */
export const typeProof = {
  "type.activation-code": {
    guard: { type: "proofTakes", params: { field: "activation-code" } },
    actions: "enter",
  },
  "type.response": { guard: { type: "proofTakes", params: { field: "response" } }, actions: "enter" },
  "type.card-values": { guard: { type: "proofTakes", params: { field: "card-values" } }, actions: "enter" },
} as const;

/** The server's answers while the app waits, where recovery and transfer end alike. */
export const whileContacting = {
  "login.answered": [{ guard: "keyHere", target: "phone-on-record" }, { target: "key-elsewhere" }],
  "key.activated": { target: "succeeded", actions: "takeKey" },
} as const;

/** The app's screens that Android and iPhone have in common: sign in, move IB Key here, wait, done. */
export const appStates = {
  "app-home": phone.createStateConfig({
    on: { "press.authenticate": { target: "app-challenge", actions: "clear" } },
  }),
  "no-signal": phone.createStateConfig({}),
  "app-response": phone.createStateConfig({}),
  "app-unsupported": phone.createStateConfig({}),
  "app-rooted": phone.createStateConfig({}),
  "app-frozen": phone.createStateConfig({}),
  "phone-on-record": phone.createStateConfig({}),
  login: phone.createStateConfig({
    on: {
      "type.credentials": { actions: "enter" },
      "press.log-in": {
        guard: { type: "entered", params: { field: "credentials" } },
        target: "contacting/transfer",
        actions: [{ type: "askServer", params: { type: "login.requested" } }, "clear"],
      },
      "press.services": { guard: "setsUp", target: "services" },
    },
  }),
  "key-elsewhere": phone.createStateConfig({
    on: { "press.migrate-ib-key": { target: "migrate-confirm" } },
  }),
  "migrate-confirm": phone.createStateConfig({
    on: {
      "press.migrate-ib-key": {
        target: "contacting/transfer",
        actions: { type: "askServer", params: { type: "transfer.requested" } },
      },
    },
  }),
  succeeded: phone.createStateConfig({
    on: { "press.done": { target: "app-home", actions: "leave" } },
  }),
} as const;

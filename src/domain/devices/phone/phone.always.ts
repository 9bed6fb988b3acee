import { and, not } from "xstate";
import { phone } from "./phone.setup.ts";

/** What a phone answers on whatever screen it is: messages that reach it, and its Home key. */
export const phoneAlways = phone.createStateConfig({
  on: {
    "sms.received": { actions: "takeSms" },
    "login-code.received": { actions: "takeLoginCode" },
    "login.notified": {
      guard: and(["keyActive", not("noSignal")]),
      actions: ["takeRequest", { type: "note", params: { notice: "login-asked" } }],
    },
    "install.finished": { actions: "finishInstall" },
    "key.activated": { actions: "takeKey" },
    "key.removed": {
      target: ".home",
      actions: ["leave", "loseKey", { type: "note", params: { notice: "ib-key-removed" } }],
    },
    "press.go-home": { target: ".home", actions: "leave" },
  },
}).on;

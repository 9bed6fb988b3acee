import { defineAnatomy, rows } from "../../../engine/device/anatomy.ts";
import { factorIds } from "../factors.ts";

/**
 * The login window of Client Portal or of a trading platform, and what of the portal concerns devices.
 * Sources: KB2895 (list of devices), KB3196 and KB3396 (codes), KB1042, KB1873, the guide on missing notifications.
 * Screens after the login and around a withdrawal are our drawing.
 */
export const loginWindowAnatomy = defineAnatomy({
  notices: [
    "credentials-refused",
    "answer-wrong",
    "answer-expired",
    "response-expired",
    "sms-too-soon",
    "sms-sent",
    "voice-promised",
    "limit-exceeded",
    "withdrawal-confirmed",
    "card-activated",
    "card-refused",
    "portal-only",
  ],
  roles: {
    ...rows(factorIds.map((id) => `choose-${id}`)),
    ...rows([
      "by-sms",
      "by-voice",
      "sum-small",
      "sum-medium",
      "sum-large",
      "withdraw",
      "request-online-card",
    ]),
    "use-qr": "secondary",
    "use-challenge": "secondary",
    "request-code": "secondary",
    "back-to-login": "secondary",
    "log-out": "secondary",
  },
  screens: {
    "window-login": { fields: ["credentials"], controls: ["login"], rest: true },
    checking: { rest: true },
    "choose-device": {
      optional: factorIds.map((id) => `choose-${id}` as const),
    },
    "wait-for-phone": { controls: ["use-qr", "use-challenge"], rest: true },
    "qr-code": { controls: ["use-challenge"], shows: ["qr"], rest: true },
    "ask-response": { fields: ["response"], controls: ["submit-answer"], shows: ["challenge"], rest: true },
    "ask-card-values": { fields: ["card-values"], controls: ["submit-answer"], shows: ["card-index"] },
    "ask-security-code": {
      fields: ["security-code"],
      controls: ["submit-answer", "request-code", "back-to-login"],
      rest: true,
    },
    "choose-code-way": { controls: ["by-sms", "by-voice"] },
    "ask-temporary-code": { fields: ["temporary-code"], controls: ["submit-answer"], rest: true },
    "logged-in": { controls: ["withdraw", "request-online-card", "log-out"], rest: true },
    "portal-only": { controls: ["request-online-card", "log-out"], rest: true },
    "choose-sum": { controls: ["sum-small", "sum-medium", "sum-large", "log-out"] },
    "online-card": { controls: ["print-card"] },
    "card-printed": { controls: ["continue"] },
    "confirm-card": { fields: ["card-values"], controls: ["continue"], shows: ["card-index"] },
    "card-active": { controls: ["submit-answer"] },
    locked: { controls: ["back-to-login"], rest: true },
  },
});

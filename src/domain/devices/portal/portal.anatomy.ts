import { defineAnatomy, rows } from "../../../engine/device/anatomy.ts";

/**
 * What of Client Portal's settings concerns devices, once somebody is logged in. Sources: KB1018 (PIN), KB3196 (mobile
 * number), KB1943 (order), KB2481 (sharing), KB2545 (opting back in). Screens between the named ones are our drawing.
 */
export const portalAnatomy = defineAnatomy({
  notices: [
    "confirm-code-wrong",
    "pins-differ",
    "response-wrong",
    "owner-refused",
    "not-drawn",
    "pin-is-new",
    "card-is-ordered",
    "number-is-verified",
  ],
  roles: {
    ...rows([
      "settings",
      "user-settings",
      "security",
      "secure-login-system",
      "configure-number",
      "configure",
    ]),
    ...rows(["device-info", "request-physical-device", "install-app", "without-app", "have-device"]),
    "open-menu": "secondary",
    "open-user-menu": "secondary",
    "change-address": "secondary",
    back: "secondary",
  },
  screens: {
    "portal-home": { controls: ["open-menu", "open-user-menu"], rest: true },
    "portal-menu": { controls: ["settings"] },
    "user-menu": { controls: ["settings"] },
    settings: { controls: ["user-settings"] },
    "settings-newer": { controls: ["security"] },
    security: { controls: ["secure-login-system"] },
    "user-settings": {
      controls: ["configure-number", "configure"],
      under: { "configure-number": "mobile-number", configure: "secure-login-system" },
    },
    "mobile-number": { controls: ["verify"] },
    "confirm-number": { fields: ["security-code"], controls: ["continue-number"], rest: true },
    "number-verified": { controls: ["continue-number"] },
    "secure-login": { controls: ["device-info", "request-physical-device"] },
    "device-details": { controls: ["change-pin"] },
    "new-pin": {
      fields: ["new-token-pin", "new-token-pin-again", "response"],
      controls: ["continue"],
      shows: ["challenge"],
      rest: true,
    },
    "pin-changed": { controls: ["ok"] },
    "order-card": { fields: ["soft-pin"], controls: ["change-address", "continue"] },
    "order-summary": { controls: ["back", "continue"] },
    "order-confirmed": { controls: ["ok-order"] },
    "choose-enrolment": { controls: ["install-app", "without-app", "have-device"] },
    "owner-login": { fields: ["owner-credentials"], controls: ["continue"] },
    "owner-device": { fields: ["response"], controls: ["continue"], shows: ["challenge"], rest: true },
    "device-shared": {},
    "to-app-store": {},
    "to-online-card": {},
  },
});

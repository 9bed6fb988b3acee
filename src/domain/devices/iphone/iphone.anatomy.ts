import { defineAnatomy } from "../../../engine/device/anatomy.ts";

/**
 * Screens of an iPhone with the IBKR Mobile app.
 * Sources: KB2748 (recovery), KB2278 (installation, activation labels), the older migrate article.
 */
export const iphoneAnatomy = defineAnatomy({
  frame: ["go-home"],
  notices: [
    "sms-arrived",
    "credentials-refused",
    "code-wrong",
    "code-expired",
    "passcode-wrong",
    "ib-key-removed",
    "login-asked",
    "login-approved",
    "login-code-arrived",
    "voice-call",
  ],
  roles: {
    "open-app": "icon",
    "open-camera": "icon",
    "open-store": "icon",
    services: "row",
    "register-two-factor": "row",
    authenticate: "row",
  },
  screens: {
    home: {
      controls: ["open-app"],
      optional: ["open-notification", "open-camera", "open-store"],
      rest: true,
    },
    store: { controls: ["get", "open-app"], as: { "open-app": "primary" } },
    installing: { rest: true },
    "app-rooted": {},
    "no-signal": {},
    "app-unsupported": {},
    "app-frozen": {},
    "app-home": { controls: ["authenticate"], as: { authenticate: "secondary" }, rest: true },
    "app-challenge": { fields: ["challenge"], controls: ["generate-response"] },
    "app-response": { shows: ["response"] },
    camera: { fields: ["qr"], controls: ["open-in-ibkr"] },
    "recover-offer": { controls: ["yes"] },
    login: {
      fields: ["credentials"],
      controls: ["log-in"],
      optional: ["services"],
      as: { services: "secondary" },
    },
    services: { controls: ["register-two-factor"] },
    "register-intro": { controls: ["continue"] },
    "register-login": { fields: ["credentials"], controls: ["continue"] },
    "register-number": { controls: ["get-activation-code"] },
    "key-elsewhere": { controls: ["migrate-ib-key"] },
    "migrate-confirm": { controls: ["migrate-ib-key"] },
    "phone-on-record": {},
    contacting: { rest: true },
    "transfer-proof": {
      fields: ["activation-code", "response", "card-values"],
      controls: ["activate"],
      shows: ["challenge", "card-index"],
    },
    "prove-by-face": { controls: ["look-at-phone"] },
    "prove-by-fingerprint": { controls: ["touch-sensor"] },
    "prove-by-passcode": { fields: ["passcode"], controls: ["confirm-passcode"] },
    succeeded: { controls: ["done"] },
  },
});

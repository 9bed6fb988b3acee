import { defineAnatomy } from "../../anatomy.ts";

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
  ],
  screens: {
    home: { controls: ["open-app"], optional: ["open-store"] },
    store: { controls: ["get", "open-app"] },
    installing: {},
    "app-unsupported": {},
    "app-frozen": {},
    "app-home": {},
    "recover-offer": { controls: ["yes"] },
    login: { fields: ["credentials"], controls: ["log-in"] },
    "key-elsewhere": { controls: ["migrate-ib-key"] },
    "migrate-confirm": { controls: ["migrate-ib-key"] },
    "phone-on-record": {},
    contacting: {},
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

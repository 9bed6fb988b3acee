import { defineAnatomy } from "../../anatomy.ts";

/**
 * Screens of an Android phone with the IBKR Mobile app.
 * Sources: KB2748 (recovery), KB2277 (activation labels), the Android article (settings).
 * Transfer screens are inferred from KB2277 and the older migrate article.
 */
export const androidAnatomy = defineAnatomy({
  frame: ["go-home", "restart"],
  notices: [
    "sms-arrived",
    "credentials-refused",
    "code-wrong",
    "code-expired",
    "pin-wrong",
    "fingerprint-read",
    "data-cleared",
    "permissions-allowed",
    "ib-key-removed",
  ],
  screens: {
    home: { controls: ["open-app", "open-settings"], optional: ["open-store", "open-other-app"] },
    store: { controls: ["install", "open-app"] },
    installing: {},
    rebooting: {},
    "app-unsupported": {},
    "app-frozen": {},
    "app-home": {},
    "other-app-frozen": {},
    "other-app-home": {},
    "recover-offer": { controls: ["recover-setup"] },
    "recovery-directions": { controls: ["continue"] },
    credentials: { fields: ["credentials"], controls: ["initialize-recovery"] },
    login: { fields: ["credentials"], controls: ["log-in"] },
    "key-elsewhere": { controls: ["migrate-ib-key"] },
    "migrate-confirm": { controls: ["migrate-ib-key"] },
    "phone-on-record": {},
    contacting: {},
    "recover-proof": {
      fields: ["activation-code", "response", "card-values", "app-pin"],
      controls: ["submit"],
      optional: ["touch-sensor"],
      shows: ["challenge", "card-index"],
    },
    "transfer-proof": {
      fields: ["activation-code", "response", "card-values", "new-pin"],
      controls: ["activate"],
      shows: ["challenge", "card-index"],
    },
    succeeded: { controls: ["done"] },
    "settings-6": { controls: ["applications"], under: { applications: "phone-section" } },
    "applications-6": { controls: ["application-manager"] },
    "application-manager": { controls: ["pick-ibkr-mobile"], optional: ["pick-other-app"] },
    "app-info-6": { controls: ["storage", "permissions"] },
    "storage-6": { controls: ["clear-data-6"] },
    "clear-dialog-6": { controls: ["ok", "cancel"] },
    permissions: { controls: ["allow-all"] },
    "settings-5": { controls: ["apps"], under: { apps: "device-section" } },
    "apps-5": { controls: ["pick-ibkr-mobile"], optional: ["pick-other-app"] },
    "app-info-5": { controls: ["clear-data-5"] },
    "clear-dialog-5": { controls: ["ok", "cancel"] },
  },
});

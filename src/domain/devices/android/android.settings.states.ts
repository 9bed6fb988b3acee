import { phone } from "../phone/phone.setup.ts";

const pick = (app: "ibkr-mobile" | "other-ib-app") => ({ type: "pick", params: { app } }) as const;

/** The list of applications: each leads to its page. */
export function appList<T extends string>(target: T) {
  return phone.createStateConfig({
    on: {
      "press.pick-ibkr-mobile": { target, actions: pick("ibkr-mobile") },
      "press.pick-other-app": { guard: "hasOtherApp", target, actions: pick("other-ib-app") },
    },
  });
}

/** The question before data is cleared. */
function clearDialog<T extends string>(target: T) {
  return phone.createStateConfig({
    on: { "press.ok": { target, actions: "wipe" }, "press.cancel": { target } },
  });
}

/** The way to Clear Data on Android 6.0 and higher, in the source's (Samsung) wording: F081–F091. */
export const settings6States = {
  "settings-6": phone.createStateConfig({
    on: { "press.applications": { target: "applications-6" } },
  }),
  "applications-6": phone.createStateConfig({
    on: { "press.application-manager": { target: "application-manager" } },
  }),
  "application-manager": appList("app-info-6"),
  "app-info-6": phone.createStateConfig({
    on: {
      "press.storage": { target: "storage-6", actions: "clear" },
      "press.permissions": { target: "permissions", actions: "clear" },
    },
  }),
  "storage-6": phone.createStateConfig({
    on: { "press.clear-data-6": { target: "clear-dialog-6", actions: "clear" } },
  }),
  "clear-dialog-6": clearDialog("storage-6"),
  permissions: phone.createStateConfig({ on: { "press.allow-all": { actions: "allow" } } }),
} as const;

/** The way to Clear data on Android 5.x and lower, where the button is on the app's page: F096–F105. */
export const settings5States = {
  "settings-5": phone.createStateConfig({ on: { "press.apps": { target: "apps-5" } } }),
  "apps-5": appList("app-info-5"),
  "app-info-5": phone.createStateConfig({
    on: { "press.clear-data-5": { target: "clear-dialog-5", actions: "clear" } },
  }),
  "clear-dialog-5": clearDialog("app-info-5"),
} as const;

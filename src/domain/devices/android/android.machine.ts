import { appStates, openingApp, whileContacting } from "../phone/app.states.ts";
import { phoneAlways } from "../phone/phone.always.ts";
import { phone } from "../phone/phone.setup.ts";
import { registerStates } from "../phone/register.states.ts";
import { androidAppStates } from "./android.app.states.ts";
import { androidApproveStates, openingApproval } from "./android.approve.states.ts";
import { androidServicesStates } from "./android.services.states.ts";
import { settings5States, settings6States } from "./android.settings.states.ts";
import { settingsNewStates } from "./android.settings-new.states.ts";

/** The app asks the server and waits: for a recovery, or for a transfer and the login before it. */
const contacting = (proof: "recover-proof" | "transfer-proof", login: "credentials" | "login") =>
  phone.createStateConfig({
    always: { guard: "noSignal", target: "no-signal" },
    on: {
      ...whileContacting,
      "proof.requested": { target: proof, actions: "takeProof" },
      "proof.refused": { target: proof, actions: "noteRefusal" },
      "credentials.refused": {
        target: login,
        actions: { type: "note", params: { notice: "credentials-refused" } },
      },
    },
  });

/** An Android phone: home, settings, app store and the IBKR Mobile app. */
export const androidMachine = phone.createMachine({
  id: "android",
  context: ({ input }) => input,
  initial: "home",
  on: {
    ...phoneAlways,
    "press.restart": { target: ".rebooting", actions: ["leave", "startReboot"] },
  },
  states: {
    home: {
      on: {
        "press.open-app": openingApp,
        "press.open-other-app": [
          { guard: "otherAppFrozen", target: "other-app-frozen" },
          { guard: "hasOtherApp", target: "other-app-home" },
        ],
        "press.open-store": { guard: "notInstalled", target: "store" },
        ...openingApproval,
        "press.open-settings": [
          { guard: { type: "looks", params: { like: ["5-down"] } }, target: "settings-5", actions: "clear" },
          {
            guard: { type: "looks", params: { like: ["samsung-6"] } },
            target: "settings-6",
            actions: "clear",
          },
          { target: "settings-new", actions: "clear" },
        ],
      },
    },
    store: {
      on: {
        "press.install": { guard: "notInstalled", target: "installing", actions: "startInstall" },
        "press.open-app": openingApp,
      },
    },
    installing: {
      on: {
        "install.finished": {
          target: "store",
          actions: "finishInstall",
        },
      },
    },
    rebooting: {
      on: {
        "press.go-home": undefined,
        "press.restart": undefined,
        "reboot.finished": { target: "home", actions: "finishReboot" },
      },
    },
    "contacting/recover": contacting("recover-proof", "credentials"),
    "contacting/transfer": contacting("transfer-proof", "login"),
    ...appStates,
    ...registerStates,
    ...androidServicesStates,
    ...androidAppStates,
    ...androidApproveStates,
    ...settings6States,
    ...settings5States,
    ...settingsNewStates,
  },
});

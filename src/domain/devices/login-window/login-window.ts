import type { Anatomy } from "../../../engine/device/anatomy.ts";
import { defineDevice } from "../ibkr-device.ts";
import { loginWindowAnatomy } from "./login-window.anatomy.ts";
import { loginWindowMachine } from "./login-window.machine.ts";
import type { LoginWindowContext } from "./login-window.setup.ts";

const { screens }: Anatomy = loginWindowAnatomy;

/** A login window of Client Portal or of a trading platform. */
export const loginWindow = defineDevice<LoginWindowContext>()({
  places: ["window"],
  anatomy: loginWindowAnatomy,
  machine: loginWindowMachine,
  carries: ["card-values"],
  reads: ({ printed, challenge }, screen) => ({
    ...(printed ? { "card-values": "right" } : {}),
    ...Object.fromEntries(
      (screens[screen]?.shows ?? []).map((name) => [name, name === "challenge" ? challenge : "right"]),
    ),
  }),
  look: ({ isPlatform }) => (isPlatform ? "platform" : undefined),
  knows: ({ passwordKnown }, field) => field !== "credentials" || passwordKnown,
  hides: ["credentials"],
});

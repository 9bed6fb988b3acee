import { defineDevice } from "../ibkr-device.ts";
import { portalAnatomy } from "./portal.anatomy.ts";
import { portalMachine } from "./portal.machine.ts";
import type { PortalContext } from "./portal.setup.ts";

/** The settings of Client Portal, for somebody who is logged in. */
export const portal = defineDevice<PortalContext>()({
  anatomy: portalAnatomy,
  machine: portalMachine,
  reads: ({ entered }, screen): Record<string, string> => {
    const bothPins = "new-token-pin" in entered && "new-token-pin-again" in entered;
    return screen === "owner-device" || (screen === "new-pin" && bothPins) ? { challenge: "a" } : {};
  },
  values: {
    "new-token-pin": { right: "1234" },
    "new-token-pin-again": { right: "1234" },
    "soft-pin": { right: "1234" },
  },
  hides: ["owner-credentials", "new-token-pin", "new-token-pin-again", "soft-pin"],
});

import { defineDevice } from "../ibkr-device.ts";
import type { PortalServerContext } from "./portal-server.context.ts";
import { portalServerMachine } from "./portal-server.machine.ts";

/** IBKR's side of logins and withdrawals. A locked account counts as more failures than any. */
export const portalServer = defineDevice<PortalServerContext>()({
  machine: portalServerMachine,
  failures: ({ failing }, state) => (state === "locked" ? Number.POSITIVE_INFINITY : failing.length),
});

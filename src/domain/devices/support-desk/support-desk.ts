import { defineDevice } from "../ibkr-device.ts";
import { type SupportDeskContext, supportDeskAnatomy, supportDeskMachine } from "./support-desk.machine.ts";

/** The support desk on the telephone. Other people act there: it is no self-service. */
export const supportDesk = defineDevice<SupportDeskContext>()({
  anatomy: supportDeskAnatomy,
  machine: supportDeskMachine,
  isSupport: true,
  carries: ["temporary-code", "pin-advice"],
  reads: ({ noted, advised }): Record<string, string> => ({
    ...(noted ? { "temporary-code": "right" } : {}),
    ...(advised ? { "pin-advice": "right" } : {}),
  }),
  values: { "temporary-code": { right: "TRAIN24" }, "pin-advice": { right: "✓" } },
});

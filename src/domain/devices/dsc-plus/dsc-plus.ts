import { durationMs } from "../../../engine/content/quantity.ts";
import { definePhysicalDevice } from "../ibkr-device.ts";
import { dscPlusAnatomy } from "./dsc-plus.anatomy.ts";
import { type DscPlusContext, dscPlusMachine } from "./dsc-plus.machine.ts";

/** A card with keys and a display of its own; the older ones are drawn and used like today's (inferred: KB2634). */
const token = <const Limit extends string>(limit: Limit) =>
  definePhysicalDevice<DscPlusContext>()({
    anatomy: dscPlusAnatomy,
    machine: dscPlusMachine,
    reads: ({ response }, screen): Record<string, string> => (screen === "response" ? { response } : {}),
    knows: ({ pinKnown }, field) => field !== "token-pin" || pinKnown,
    values: {
      response: { right: "73514628", a: "73514628", b: "20986153" },
      "token-pin": { right: "1234" },
    },
    hides: ["token-pin"],
    factor: { limit, asks: "ask-response", field: "response" },
    start: (quantities): DscPlusContext => ({
      entered: {},
      response: "right",
      pinKnown: true,
      battery: "good",
      notice: null,
      displayMs: durationMs(quantities, "token-display-time"),
    }),
  });

export const dscPlus = token("limit-dsc-plus");
export const dsc = token("limit-dsc");
export const gold = token("limit-gold");
export const platinum = token("limit-platinum");

import { defineAnatomy } from "../../../engine/device/anatomy.ts";

/** The Digital Security Card+: a small display and real keys (KB2634). */
export const dscPlusAnatomy = defineAnatomy({
  frame: ["press", "ok"],
  notices: ["token-pin-wrong", "battery-low", "battery-empty"],
  screens: {
    off: { rest: true },
    pin: { fields: ["token-pin"] },
    challenge: { fields: ["challenge"] },
    response: { shows: ["response"] },
  },
});

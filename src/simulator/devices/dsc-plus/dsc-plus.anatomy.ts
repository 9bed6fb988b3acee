import { defineAnatomy } from "../../anatomy.ts";

/** The Digital Security Card+: a small display and real keys (KB2634). */
export const dscPlusAnatomy = defineAnatomy({
  notices: ["token-pin-wrong"],
  screens: {
    off: { controls: ["press"] },
    pin: { fields: ["token-pin"], controls: ["ok"] },
    challenge: { fields: ["challenge"], controls: ["ok"] },
    response: { controls: ["press"], shows: ["response"] },
  },
});

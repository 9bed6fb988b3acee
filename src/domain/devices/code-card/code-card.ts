import { setup } from "xstate";
import { defineAnatomy } from "../../../engine/device/anatomy.ts";
import { definePhysicalDevice } from "../ibkr-device.ts";

export type CodeCardContext = { worn: boolean };

/** The Security Code Card: printed numbers with a three-character value to the right of each (KB1042). */
const codeCardAnatomy = defineAnatomy({ screens: { card: { shows: ["card-values"] } } });

/** A printed card does nothing; it can only be read, unless it is worn. */
const codeCardMachine = setup({
  types: { context: {} as CodeCardContext, input: {} as CodeCardContext },
}).createMachine({ id: "code-card", context: ({ input }) => input, initial: "card", states: { card: {} } });

export const codeCard = definePhysicalDevice<CodeCardContext>()({
  anatomy: codeCardAnatomy,
  machine: codeCardMachine,
  reads: ({ worn }): Record<string, string> => (worn ? {} : { "card-values": "right" }),
  values: { "card-values": { right: "K7P3XR" } },
  factor: { limit: "limit-code-card", asks: "ask-card-values", field: "card-values" },
  start: () => ({ worn: false }),
});

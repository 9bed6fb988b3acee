import { setup } from "xstate";
import { defineAnatomy } from "../../../engine/device/anatomy.ts";

/** The Security Code Card: printed numbers with a three-character value to the right of each (KB1042). */
export const codeCardAnatomy = defineAnatomy({ screens: { card: { shows: ["card-values"] } } });

/** A printed card does nothing; it can only be read, unless it is worn. */
export const codeCardMachine = setup({
  types: { context: {} as { worn: boolean }, input: {} as { worn: boolean } },
}).createMachine({ id: "code-card", context: ({ input }) => input, initial: "card", states: { card: {} } });

import { setup } from "xstate";
import { defineAnatomy } from "../../anatomy.ts";

/** The Security Code Card: printed numbers with a three-character value to the right of each (KB1042). */
export const codeCardAnatomy = defineAnatomy({ screens: { card: { shows: ["card-values"] } } });

/** A printed card does nothing; it can only be read. */
export const codeCardMachine = setup({
  types: { context: {} as Record<never, never>, input: {} as Record<never, never> },
}).createMachine({ id: "code-card", context: {}, initial: "card", states: { card: {} } });

import { loadKnowledge } from "../../src/library/library.ts";

/** The real content, read once a test file. */
export const knowledge = loadKnowledge();

import { ibkr } from "../../src/domain/ibkr.ts";
import { guideOf } from "../../src/knowledge/guides.ts";
import { knowledge } from "./knowledge.ts";

/** The guides of the real content. */
export const guide = guideOf(knowledge);

/** The devices of the real domain, at work. */
export const { simulator } = ibkr;

import { createSimulator } from "../engine/world/simulator.ts";
import { kinds } from "./devices/registry.ts";

/** All devices of this domain, at work. */
export const simulator = createSimulator(kinds);

import { codeCard } from "./code-card/code-card.ts";
import { dsc, dscPlus, gold, platinum } from "./dsc-plus/dsc-plus.ts";

/** Every physical device that can confirm a login, in the order in which a login window lists them. */
export const physical = { "dsc-plus": dscPlus, dsc, gold, platinum, "code-card": codeCard } as const;

export type PhysicalId = keyof typeof physical;

export const physicalIds = Object.keys(physical) as PhysicalId[];

/** Whether a name is that of a physical device. Pure. */
export const isPhysical = (name: string): name is PhysicalId => Object.hasOwn(physical, name);

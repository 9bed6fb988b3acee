import type { Factor } from "./ibkr-device.ts";
import { type PhysicalId, physical, physicalIds } from "./physical.ts";

const ofDevices = {} as Record<PhysicalId, Factor>;
for (const id of physicalIds) ofDevices[id] = physical[id].factor;

/**
 * What can confirm a login or a withdrawal, in the order of the list. No source gives a limit for temporary access: it
 * counts as a login without a device of its own (inferred).
 */
export const factors = {
  "ib-key": { limit: "limit-ib-key", asks: "wait-for-phone" },
  ...ofDevices,
  "online-card": { limit: "limit-none", asks: "ask-card-values" },
  sms: { limit: "limit-sms", asks: "ask-security-code" },
  "temporary-code": { limit: "limit-none", asks: "ask-temporary-code" },
} as const satisfies Readonly<Record<string, Factor>>;

export type FactorId = keyof typeof factors;

export const factorIds = Object.keys(factors) as FactorId[];

import { expect, test } from "vitest";
import { tokenKinds } from "../../src/domain/devices/registry.ts";
import { goals } from "../../src/domain/goals/goals.ts";
import { ibkr } from "../../src/domain/ibkr.ts";
import { play } from "../../src/engine/procedure/play.ts";
import { type Resolved, resolve } from "../../src/engine/procedure/resolve.ts";
import { guide, simulator } from "../support/guides.ts";
import { knowledge } from "../support/knowledge.ts";

const { quantities } = knowledge;

/** The same steps, with another token in the hand than the DSC+ that they name. */
const onToken = (steps: readonly Resolved[], token: string): Resolved[] =>
  JSON.parse(JSON.stringify(steps).replaceAll('"on":"dsc-plus"', `"on":"${token}"`)) as Resolved[];

// The guides let the holder of an older token answer as for a DSC+ (C16, inferred): it must do all that a DSC+ does.
test.each(tokenKinds)("the steps for a DSC+ recover IB Key with the token %s", (token) => {
  const procedure = knowledge.procedures["recover-android"];
  if (!procedure) throw new Error("recover-android is gone");
  const so = { ...procedure.given, physical: "dsc-plus" };
  const steps = onToken(resolve(guide, "recover-android", so), token);
  const start = ibkr.startWorld({ ...so, physical: token }, quantities);
  expect(goals["ib-key-on-either-phone"]?.(start)).toBe(false);
  const { world } = play(simulator, start, procedure, steps, quantities);
  expect(goals["ib-key-on-either-phone"]?.(world)).toBe(true);
});

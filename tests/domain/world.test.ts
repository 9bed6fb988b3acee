import { describe, expect, test } from "vitest";
import { ibkr } from "../../src/domain/ibkr.ts";
import { phoneIn } from "../../src/domain/world/devices-in.ts";
import { durationMs } from "../../src/engine/content/quantity.ts";
import { play } from "../../src/engine/procedure/play.ts";
import { resolve } from "../../src/engine/procedure/resolve.ts";
import { firstOf } from "../../src/engine/reality/condition.ts";
import { perform } from "../../src/engine/world/perform.ts";
import { screenOf } from "../../src/engine/world/screen.ts";
import type { World } from "../../src/engine/world/world.ts";
import { guide, simulator } from "../support/guides.ts";
import { knowledge } from "../support/knowledge.ts";

const { quantities } = knowledge;

/** A phone at the form for the SMS code, with the code on it. */
function atCode(): World {
  const procedure = knowledge.procedures["recover-android"];
  if (!procedure) throw new Error("recover-android is gone");
  const so = firstOf(procedure.given);
  const steps = resolve(guide, "recover-android", so);
  const until = steps.findIndex(({ id }) => id === "enter-code");
  return play(simulator, ibkr.startWorld(so, quantities), procedure, steps.slice(0, until), quantities).world;
}

function submitAfter(world: World, waitMs: number, value: "right" | "mistyped" = "right") {
  const typed = (["activation-code", "app-pin"] as const).reduce(
    (now, type) =>
      perform(simulator, now, { on: "phone", type, value: type === "app-pin" ? "right" : value }),
    perform(simulator, world, { waitMs }),
  );
  const sent = perform(simulator, typed, { on: "phone", press: "submit" });
  return screenOf(
    simulator,
    perform(simulator, sent, { waitMs: durationMs(quantities, "network-delay") }),
    "phone",
  );
}

describe("the code from the text message", () => {
  const world = atCode();
  const expiry = world.queue.find(({ event }) => event.type === "code.expired");
  const leftMs = (expiry?.dueMs ?? 0) - world.nowMs;

  test("counts to the last millisecond of its life", () => {
    expect(leftMs).toBeGreaterThan(0);
    expect(submitAfter(world, leftMs - 1).id).toBe("succeeded");
    expect(submitAfter(world, leftMs)).toMatchObject({ id: "recover-proof", notice: "code-expired" });
  });

  test("is refused when mistyped, and can be typed again", () => {
    expect(submitAfter(world, 0, "mistyped")).toMatchObject({ id: "recover-proof", notice: "code-wrong" });
  });
});

test("IB Key leaves the old phone when another one gains it", () => {
  const so = {
    cause: "moving",
    "other-phone": "iphone",
    physical: "none",
    number: "in-reach",
    "old-phone": "works",
  };
  const procedure = knowledge.procedures["transfer-iphone"];
  if (!procedure) throw new Error("transfer-iphone is gone");
  const { world } = play(
    simulator,
    ibkr.startWorld(so, quantities),
    procedure,
    resolve(guide, "transfer-iphone", so),
    quantities,
  );
  expect(phoneIn(world, "phone")?.key).toBe(false);
  expect(phoneIn(world, "other-phone")?.key).toBe(true);
});

test("the server refuses a transfer to the phone that is on record", () => {
  const so = { cause: "app-reinstalled", "phone-os": "android", "recovery-offered": "no" };
  const tapped = [
    { on: "phone", press: "open-app" },
    { on: "phone", type: "credentials", value: "right" },
    { on: "phone", press: "log-in" },
    { waitMs: 1000 },
  ] as const;
  const world = tapped.reduce<World>(
    (now, gesture) => perform(simulator, now, gesture),
    ibkr.startWorld(so, quantities),
  );
  expect(screenOf(simulator, world, "phone").id).toBe("phone-on-record");
});

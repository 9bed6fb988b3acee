import { describe, expect, test } from "vitest";
import type { FactorId } from "../../src/domain/devices/factors.ts";
import type { PortalServerContext } from "../../src/domain/devices/portal-server/portal-server.context.ts";
import { portalServerIn } from "../../src/domain/world/devices-in.ts";
import { loginWindow, portalServer } from "../../src/domain/world/portal.ts";
import { durationMs } from "../../src/engine/content/quantity.ts";
import { perform } from "../../src/engine/world/perform.ts";
import { advanceTo, deliver, type World } from "../../src/engine/world/world.ts";
import { simulator } from "../support/guides.ts";
import { knowledge } from "../support/knowledge.ts";

const { quantities } = knowledge;
const ms = (id: string) => durationMs(quantities, id);
const usd = (id: string) => quantities[id]?.value as number;

function worldWith(active: readonly FactorId[], facts: Partial<PortalServerContext> = {}): World {
  const server = portalServer(quantities, active, null);
  return {
    nowMs: 0,
    queue: [],
    devices: {
      window: loginWindow(true, true),
      "portal-server": { ...server, context: { ...server.context, ...facts } },
    },
  };
}

const state = (world: World) => portalServerIn(world) as PortalServerContext;
const wait = (world: World, waitMs: number) => perform(simulator, world, { waitMs });
const send = (world: World, type: string, detail: object = {}) =>
  advanceTo(
    simulator,
    deliver(simulator, world, "portal-server", { type, from: "window", ...detail } as { type: string }),
    world.nowMs,
  );
const at = (world: World) => world.devices["portal-server"]?.at;
const failOnce = (world: World) => send(world, "login.submitted", { credentials: "mistyped" });

describe("failed logins", () => {
  const limit = usd("lockout-failures");
  const failTimes = (world: World, times: number, gapMs = 0) =>
    Array.from({ length: times }).reduce<World>((now) => failOnce(wait(now, gapMs)), world);

  test("lock the account at the tenth, not at the ninth", () => {
    const nine = failTimes(worldWith(["dsc-plus"]), limit - 1);
    expect(at(nine)).toBe("serving");
    expect(at(failOnce(nine))).toBe("locked");
  });

  test("count for 24 hours to the millisecond", () => {
    const nine = failTimes(worldWith(["dsc-plus"]), limit - 1);
    const lifeMs = ms("lockout-window");
    expect(at(failOnce(wait(nine, lifeMs - 1)))).toBe("locked");
    expect(at(failOnce(wait(nine, lifeMs)))).toBe("serving");
  });

  test("each have their own 24 hours", () => {
    const spread = failTimes(worldWith(["dsc-plus"]), limit - 1, ms("lockout-window") / limit);
    expect(state(spread).failing).toHaveLength(limit - 1);
    // The first was made one gap after the start: its day ends two gaps after the last.
    expect(state(wait(spread, (2 * ms("lockout-window")) / limit - 1)).failing).toHaveLength(limit - 1);
    expect(state(wait(spread, (2 * ms("lockout-window")) / limit)).failing).toHaveLength(limit - 2);
  });

  test("lock for 24 hours from the last try, even with right data", () => {
    const locked = failTimes(worldWith(["dsc-plus"]), limit);
    const lengthMs = ms("lockout-length");
    expect(at(wait(locked, lengthMs - 1))).toBe("locked");
    expect(at(wait(locked, lengthMs))).toBe("serving");
    const tried = send(wait(locked, lengthMs - 1), "login.submitted", { credentials: "right" });
    expect(at(wait(tried, lengthMs - 1))).toBe("locked");
    expect(at(wait(tried, lengthMs))).toBe("serving");
  });

  test("are forgotten after a login that works, and a locked account opens by a call", () => {
    const three = failTimes(worldWith(["dsc-plus"]), 3);
    const asked = send(send(three, "login.submitted", { credentials: "right" }), "factor.chosen", {
      by: "dsc-plus",
    });
    const done = send(asked, "answer.given", { value: state(asked).challenge });
    expect(state(done).failing).toEqual([]);
    expect(at(send(failTimes(worldWith(["dsc-plus"]), limit), "account.unlocked"))).toBe("serving");
  });
});

test("a response counts for the challenge that it answers, and for no later one", () => {
  const first = send(worldWith(["dsc-plus"]), "factor.chosen", { by: "dsc-plus" });
  const later = send(first, "factor.chosen", { by: "dsc-plus" });
  expect(state(later).challenge).not.toBe(state(first).challenge);
  expect(state(send(later, "answer.given", { value: state(first).challenge })).failing).toHaveLength(1);
  expect(state(send(later, "answer.given", { value: state(later).challenge })).failing).toHaveLength(0);
});

describe("a code by text message", () => {
  const asked = send(worldWith(["sms"]), "factor.chosen", { by: "sms" });
  const again = (world: World) => send(world, "code.requested", { by: "sms" });

  test("comes anew at most every two minutes", () => {
    const soon = again(wait(asked, ms("sms-repeat") - 1));
    expect(state(soon).code).toBe(state(asked).code);
    expect(state(again(wait(asked, ms("sms-repeat")))).code).not.toBe(state(asked).code);
  });

  test("counts to the last millisecond of its life, and a newer one makes it wrong", () => {
    const answer = (world: World, value: string) => send(world, "answer.given", { value });
    const lifeMs = ms("code-lifetime");
    expect(state(answer(wait(asked, lifeMs - 1), state(asked).code)).failing).toHaveLength(0);
    expect(state(answer(wait(asked, lifeMs), state(asked).code)).failing).toHaveLength(1);
    const newer = again(wait(asked, ms("sms-repeat")));
    expect(state(answer(newer, state(asked).code)).failing).toHaveLength(1);
  });

  test("is read out within a minute, and not before the call", () => {
    const world = worldWith(["sms"]);
    const gateway = {
      kind: "sms-gateway",
      at: "carrying",
      context: { deliversTo: "phone", smsMs: 1, smsLost: true },
    };
    const withGateway = { ...world, devices: { ...world.devices, "sms-gateway": gateway } } as World;
    const promised = send(send(withGateway, "factor.chosen", { by: "sms" }), "code.requested", {
      by: "voice",
    });
    const called = (now: World) => !now.queue.some(({ event }) => event.type === "login-code.called");
    expect(called(wait(promised, ms("voice-callback-delay") - 1))).toBe(false);
    expect(called(wait(promised, ms("voice-callback-delay")))).toBe(true);
  });
});

test("wrong values of an online card count as failed logins and lock in the end", () => {
  const wrong = (world: World) => send(world, "online-card.confirmed", { value: "mistyped" });
  const tries = Array.from({ length: usd("lockout-failures") });
  expect(at(tries.reduce<World>(wrong, worldWith([])))).toBe("locked");
});

describe("temporary access", () => {
  const granted = send(worldWith([]), "temporary-code.asked");
  const fullMs = ms("temporary-full-access");
  const portalMs = ms("temporary-portal-only");

  test("is full for two days, then portal only for ten, then over", () => {
    expect(state(wait(granted, fullMs - 1)).temporary).toBe("full");
    expect(state(wait(granted, fullMs)).temporary).toBe("portal-only");
    expect(state(wait(granted, fullMs + portalMs - 1)).temporary).toBe("portal-only");
    expect(state(wait(granted, fullMs + portalMs)).temporary).toBe("over");
    expect(state(wait(granted, fullMs + portalMs)).factors).toEqual([]);
  });

  test("is not given a second time", () => {
    const over = wait(granted, fullMs + portalMs);
    expect(state(send(over, "temporary-code.asked")).temporary).toBe("over");
    expect(state(send(granted, "temporary-code.asked")).temporary).toBe("full");
  });

  test("leads to an online card that counts for 21 days", () => {
    const card = send(granted, "online-card.confirmed", { value: "right" });
    const lifeMs = ms("online-card-lifetime");
    expect(state(card).factors).toContain("online-card");
    expect(state(wait(card, lifeMs - 1)).onlineCard).toBe("live");
    expect(state(wait(card, lifeMs)).onlineCard).toBe("over");
    expect(state(wait(card, lifeMs)).factors).not.toContain("online-card");
  });
});

describe("withdrawals", () => {
  const dayMs = 86_400_000;
  const days = (world: World): World => ({
    ...world,
    queue: [
      { dueMs: dayMs, delayMs: dayMs, to: "portal-server", event: { type: "day.ended" }, timer: "day" },
    ],
  });
  const withdraw = (world: World, by: FactorId, sumUsd: number): World => {
    const server = world.devices["portal-server"];
    if (!server) throw new Error("no server");
    const sums = { small: sumUsd, medium: sumUsd, large: sumUsd };
    const priced = {
      ...world,
      devices: { ...world.devices, "portal-server": { ...server, context: { ...server.context, sums } } },
    };
    const asked = send(priced, "withdrawal.requested", { by, sum: "small" });
    if (at(asked) !== "withdrawing") return asked;
    const value = by === "sms" ? state(asked).code : by === "code-card" ? "right" : state(asked).challenge;
    return send(asked, "answer.given", { value });
  };
  const total = (world: World) => state(world).withdrawnUsd.reduce((all, one) => all + one, 0);

  test.each([
    ["code-card", "limit-code-card"],
    ["sms", "limit-sms"],
    ["ib-key", "limit-ib-key"],
    ["dsc", "limit-dsc"],
  ] as const)("with %s go to its daily limit and not a dollar further", (by, row) => {
    const world = worldWith([by, "dsc-plus"]);
    const limitUsd = usd(`${row}-day`);
    if (by !== "ib-key") {
      expect(total(withdraw(world, by, limitUsd))).toBe(limitUsd);
      expect(total(withdraw(withdraw(world, by, limitUsd), by, 1))).toBe(limitUsd);
    }
    expect(total(withdraw(world, by, limitUsd + 1))).toBe(0);
  });

  test.each(["dsc-plus", "gold", "platinum"] as const)("with %s have no limit", (by) => {
    expect(total(withdraw(worldWith([by]), by, 50_000_000))).toBe(50_000_000);
  });

  test("count over five business days, and a weekend is none", () => {
    const most = usd("limit-code-card-window");
    const daily = usd("limit-code-card-day");
    // Monday, Tuesday, Wednesday use the whole sum of five business days.
    let world = days(worldWith(["code-card"]));
    for (let day = 0; day < 3; day++) world = wait(withdraw(world, "code-card", daily), dayMs);
    expect(total(world)).toBe(most);
    // Thursday and Friday are within the five days of Monday; Saturday and Sunday add none.
    for (let day = 3; day < 7; day++) {
      expect(total(withdraw(world, "code-card", 1)), `day ${day + 1}`).toBe(most);
      world = wait(world, dayMs);
    }
    // The next Monday, last Monday's sum no longer counts.
    expect(state(world).weekday).toBe(1);
    expect(total(world)).toBe(most - daily);
    expect(total(withdraw(world, "code-card", daily))).toBe(most);
  });
});

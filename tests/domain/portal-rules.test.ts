import { describe, expect, test } from "vitest";
import type { PortalServerContext } from "../../src/domain/devices/portal-server/portal-server.context.ts";
import { portalServerIn } from "../../src/domain/world/devices-in.ts";
import { advanceTo } from "../../src/engine/world/world.ts";
import { simulator } from "../support/guides.ts";
import { counted, expires, lock, nine, right, small, sms, token, worldAt, wrong } from "../support/portal.ts";
import { answerOf, type Rule } from "../support/server.ts";

describe.each(["serving", "withdrawing"])("while it is %s", (state) => {
  const accepted = state === "serving" ? "window: login.accepted" : "window: withdrawal.confirmed";
  test.each<Rule<PortalServerContext>>([
    ["a token's response", { asked: "dsc-plus" }, "answer.given", { value: "a" }, [accepted]],
    ["the phone's response", { asked: "ib-key" }, "answer.given", { value: "ib-a" }, [accepted]],
    ["the phone's word", { asked: "ib-key" }, "login.approved", { from: "phone" }, [accepted]],
    ["a code", { asked: "sms", codeLive: true }, "answer.given", { value: "a" }, [accepted]],
    ["a code card", { asked: "code-card" }, "answer.given", { value: "right" }, [accepted]],
    [
      "an online card",
      { asked: "online-card", onlineCard: "live" },
      "answer.given",
      { value: "right" },
      [accepted],
    ],
    [
      "a Temporary Code",
      { asked: "temporary-code", temporary: "full" },
      "answer.given",
      { value: "right" },
      [accepted],
    ],
    [
      "a Temporary Code of its second stage",
      { asked: "temporary-code", temporary: "portal-only" },
      "answer.given",
      { value: "right" },
      [accepted],
    ],
  ])("%s lets in", (_, facts, event, detail, sends) => {
    const answer = answerOf(worldAt(state, facts), "portal-server", event, detail);
    expect([answer.sends, answer.at]).toEqual([sends, "serving"]);
  });

  test.each<[string, Partial<PortalServerContext>, string]>([
    ["nothing was asked", {}, "a"],
    ["the online card is over", { asked: "online-card", onlineCard: "over" }, "right"],
    ["the online card is mistyped", { asked: "online-card", onlineCard: "live" }, "mistyped"],
    ["the Temporary Code is over", { asked: "temporary-code", temporary: "over" }, "right"],
    ["the Temporary Code is mistyped", { asked: "temporary-code", temporary: "full" }, "mistyped"],
    ["the code is another", { asked: "sms", codeLive: true }, "b"],
    ["a token answers the challenge before", { asked: "dsc-plus" }, "b"],
    ["a token answers like a phone", { asked: "dsc-plus" }, "ib-a"],
  ])("nobody is let in where %s", (_, facts, value) => {
    const answer = answerOf(worldAt(state, facts), "portal-server", "answer.given", { value });
    expect(answer.sends).toEqual(["window: answer.refused wrong", counted]);
  });
});

test("a response that comes too late is refused with another challenge, which its own response answers", () => {
  const asked = { asked: "dsc-plus", challenge: "a" } as const;
  const chosen = answerOf(worldAt("serving", asked), "portal-server", "factor.chosen", token).world;
  const late = advanceTo(simulator, chosen, portalServerIn(chosen)?.ms.challenge ?? 0);
  expect(portalServerIn(late)?.challengeLive).toBe(false);
  const given = answerOf(late, "portal-server", "answer.given", { value: portalServerIn(late)?.challenge });
  expect(given.sends).toEqual(["window: answer.refused late", expires, counted]);
  const again = answerOf(given.world, "portal-server", "answer.given", {
    value: portalServerIn(given.world)?.challenge,
  });
  expect(again.sends).toEqual(["window: login.accepted"]);
});

test("an answer in time forgets the failures of a login, and books a sum", () => {
  const facts = { asked: "dsc-plus", failing: nine, withdrawnUsd: [7, 1], pendingUsd: 5 } as const;
  const after = (state: string) =>
    portalServerIn(answerOf(worldAt(state, facts), "portal-server", "answer.given", { value: "a" }).world);
  expect(after("serving")).toMatchObject({ failing: [], withdrawnUsd: [7, 1], pendingUsd: 0, asked: null });
  expect(after("withdrawing")).toMatchObject({
    failing: nine,
    withdrawnUsd: [7, 6],
    pendingUsd: 0,
    asked: null,
  });
});

test.each([
  ["login.submitted", right],
  ["factor.chosen", sms],
  ["code.requested", sms],
  ["answer.given", { value: "a" }],
  ["online-card.requested", {}],
  ["online-card.confirmed", { value: "right" }],
  ["withdrawal.requested", { ...token, ...small }],
])("while it is locked, %s begins the wait anew", (event, detail) => {
  const facts: Partial<PortalServerContext> = { asked: "dsc-plus", temporary: "full" };
  const locked = worldAt("locked", facts);
  const timer = { to: "portal-server", event: { type: "lock.over" }, timer: "lock" };
  const waiting = { ...locked, queue: [{ dueMs: 9, delayMs: 9, ...timer }] };
  const answer = answerOf(waiting, "portal-server", event, detail);
  expect([answer.sends, answer.at]).toEqual([lock, "locked"]);
  expect(answer.world.queue.filter((due) => due.event.type === "lock.over")).toHaveLength(1);
});

test.each(["lock.over", "account.unlocked"])("%s opens the account, and no timer is left", (event) => {
  const locked = answerOf(worldAt("serving", { failing: nine }), "portal-server", "login.submitted", wrong);
  const open = answerOf(locked.world, "portal-server", event);
  expect([open.sends, open.at]).toEqual([[], "serving"]);
  if (event === "account.unlocked")
    expect(open.world.queue.map((due) => due.event.type)).not.toContain("lock.over");
});

describe.each(["serving", "withdrawing", "locked"])("at any time, also while it is %s", (state) => {
  test.each<readonly [...Rule<PortalServerContext>, after: Partial<PortalServerContext>]>([
    ["a code expires", { codeLive: true }, "code.expired", {}, [], state, { codeLive: false }],
    ["messages may go again", { smsAllowed: false }, "sms.allowed", {}, [], state, { smsAllowed: true }],
    ["one failure is forgotten", { failing: [0, 1] }, "failure.forgotten.1", {}, [], state, { failing: [0] }],
    [
      "a Temporary Code is given",
      {},
      "temporary-code.asked",
      {},
      ["support-desk: temporary-code.given", "portal-server: temporary-full.over"],
      state,
      { temporary: "full" },
    ],
    [
      "but once only",
      { temporary: "over" },
      "temporary-code.asked",
      {},
      ["support-desk: temporary-code.withheld"],
      state,
      { temporary: "over" },
    ],
    [
      "it narrows",
      { temporary: "full" },
      "temporary-full.over",
      {},
      ["window: session.narrowed temporary-code", "portal-server: temporary-portal.over"],
      state,
      { temporary: "portal-only" },
    ],
    [
      "and ends",
      { temporary: "portal-only", factors: ["dsc-plus", "temporary-code"] },
      "temporary-portal.over",
      {},
      ["window: session.ended temporary-code"],
      state,
      { temporary: "over", factors: ["dsc-plus"] },
    ],
    [
      "an online card ends",
      { onlineCard: "live", factors: ["online-card", "sms"] },
      "online-card.over",
      {},
      ["window: session.ended online-card"],
      state,
      { onlineCard: "over", factors: ["sms"] },
    ],
    ["a day passes", { weekday: 4 }, "day.ended", {}, ["portal-server: day.ended"], state, { weekday: 5 }],
    [
      "a login is given up",
      { asked: "sms", pendingUsd: 5 },
      "login.abandoned",
      {},
      [],
      state === "locked" ? "locked" : "serving",
      { asked: null, pendingUsd: 0 },
    ],
  ])("%s", (_, facts, event, detail, sends, at, after) => {
    const answer = answerOf(worldAt(state, facts), "portal-server", event, detail);
    expect([[...answer.sends].sort(), answer.at]).toEqual([[...sends].sort(), at]);
    expect(portalServerIn(answer.world)).toMatchObject(after);
  });
});

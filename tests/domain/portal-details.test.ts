import { expect, test } from "vitest";
import type { PortalServerContext } from "../../src/domain/devices/portal-server/portal-server.context.ts";
import { portalServerIn } from "../../src/domain/world/devices-in.ts";
import { awaited, expires, small, worldAt, wrong } from "../support/portal.ts";
import { answerOf } from "../support/server.ts";

const told = (at: string, facts: Partial<PortalServerContext>, event: string, detail: object) =>
  answerOf(worldAt(at, facts), "portal-server", event, detail);

/** What the server sends of one type, as the window will get it. */
const sent = (answer: ReturnType<typeof told>, type: string) =>
  answer.world.queue.flatMap(({ event }) => (event.type === type ? [event] : []));

const { limits, sums } = portalServerIn(worldAt("serving", {})) as PortalServerContext;
const usd = 7;

test.each([
  ["may be withdrawn to the dollar", { dayUsd: usd, windowUsd: usd }, [awaited, expires]],
  ["may not be exceeded in a day", { dayUsd: usd - 1, windowUsd: usd }, ["window: withdrawal.refused"]],
  ["may not be exceeded in five days", { dayUsd: usd, windowUsd: usd - 1 }, ["window: withdrawal.refused"]],
])("a limit %s where nothing was withdrawn before", (_, limit, reply) => {
  const facts = {
    withdrawnUsd: [],
    limits: { ...limits, "dsc-plus": limit },
    sums: { ...sums, small: usd },
  };
  expect(told("serving", facts, "withdrawal.requested", { by: "dsc-plus", ...small }).sends).toEqual(reply);
});

test("the first sum of all is booked as it is", () => {
  const facts = { asked: "dsc-plus", withdrawnUsd: [], pendingUsd: usd } as const;
  const { world } = told("withdrawing", facts, "answer.given", { value: "a" });
  expect(portalServerIn(world)?.withdrawnUsd).toEqual([usd]);
});

test.each([
  [[], 0],
  [[0, 1], 2],
  [[1, 2], 0],
  // The id of a failure that was forgotten is free again; one that counts is not taken twice.
  [[0, 2], 1],
  [[2, 0], 1],
])("where %j count, the next failure is %i, and its day is its own", (failing, next) => {
  const answer = told("serving", { failing }, "login.submitted", wrong);
  expect(portalServerIn(answer.world)?.failing).toEqual([...failing, next]);
  expect(answer.sends).toContain(`portal-server: failure.forgotten.${next}`);
});

test.each([
  ["window", "window"],
  // A window that asks is answered, whichever waited before it.
  ["portal", "portal"],
  // A phone has no page of its own: the answer shows where the login was begun.
  ["phone", "window"],
  ["other-phone", "window"],
])("what %s asks is answered in the %s", (from, to) => {
  const answer = told("serving", {}, "factor.chosen", { from, by: "dsc-plus" });
  expect(answer.sends).toEqual([`${to}: answer.awaited`, expires]);
});

test("who logs in is answered there from then on, and a call is no device to ask", () => {
  const begun = told("serving", { asked: "sms" }, "login.submitted", {
    from: "portal",
    credentials: "right",
  });
  expect(portalServerIn(begun.world)).toMatchObject({ window: "portal", asked: null });
  const called = told("serving", { asked: "sms" }, "factor.chosen", { by: "voice" });
  expect(portalServerIn(called.world)?.asked).toBe("sms");
});

test.each<[string, Partial<PortalServerContext>, string, string]>([
  [
    "a Temporary Code in its second stage",
    { asked: "temporary-code", temporary: "portal-only" },
    "right",
    "portal-only",
  ],
  ["a Temporary Code in its first stage", { asked: "temporary-code", temporary: "full" }, "right", "full"],
  // The code narrows what it opens itself, and nothing else.
  ["a DSC+ beside a code in its second stage", { asked: "dsc-plus", temporary: "portal-only" }, "a", "full"],
  ["a code card beside it", { asked: "code-card", temporary: "portal-only" }, "right", "full"],
])("%s opens as much as it may", (_, facts, value, scope) => {
  const answer = told("serving", facts, "answer.given", { value });
  expect(sent(answer, "login.accepted")).toMatchObject([{ scope }]);
});

test.each<[string, readonly PortalServerContext["factors"][number][]]>([
  ["temporary-code.asked", ["dsc-plus", "sms", "temporary-code"]],
  ["online-card.confirmed", ["dsc-plus", "sms", "online-card"]],
])("%s leaves the other devices active, in their order", (event, factors) => {
  const temporary = event === "online-card.confirmed" ? "full" : "none";
  const facts = { temporary, factors: ["dsc-plus", "sms"] } as const;
  const first = told("serving", facts, event, { value: "right" });
  expect(portalServerIn(first.world)?.factors).toEqual(factors);
});

test("a device that the list holds already is not listed twice", () => {
  const facts = { factors: ["online-card", "temporary-code", "sms"] } as const;
  const coded = told("serving", facts, "temporary-code.asked", {});
  expect(portalServerIn(coded.world)?.factors).toEqual(["online-card", "sms", "temporary-code"]);
  const carded = told("serving", { ...facts, temporary: "full" }, "online-card.confirmed", {
    value: "right",
  });
  expect(portalServerIn(carded.world)?.factors).toEqual(["temporary-code", "sms", "online-card"]);
});

test.each(["a", "ib-a", "right"])("while nothing was asked, %s lets nobody in", (value) => {
  const answer = told("serving", { asked: null, codeLive: true, onlineCard: "live" }, "answer.given", {
    value,
  });
  expect(sent(answer, "login.accepted")).toEqual([]);
  expect(answer.sends).toContain("window: answer.refused wrong");
});

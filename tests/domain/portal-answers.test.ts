import { describe, expect, test } from "vitest";
import type { PortalServerContext } from "../../src/domain/devices/portal-server/portal-server.context.ts";
import {
  awaited,
  counted,
  expires,
  key,
  lock,
  nine,
  right,
  small,
  sms,
  texted,
  token,
  worldAt,
  wrong,
} from "../support/portal.ts";
import { answerOf, type Rule } from "../support/server.ts";

const alike: readonly Rule<PortalServerContext>[] = [
  ["counts a wrong password", {}, "login.submitted", wrong, ["window: credentials.refused", counted]],
  ["locks at the tenth", { failing: nine }, "login.submitted", wrong, lock, "locked"],
  ["asks a device", { failing: nine }, "login.submitted", right, ["window: factor.requested"], "serving"],
  ["texts a code", {}, "factor.chosen", sms, [...texted, awaited]],
  ["texts none too soon", { smsAllowed: false }, "factor.chosen", sms, [`${awaited} too-soon`]],
  ["notifies the phone", {}, "factor.chosen", key, [expires, "phone: login.notified", awaited]],
  [
    "notifies nobody",
    { notifies: false },
    "factor.chosen",
    key,
    [expires, "nobody: login.notified", awaited],
  ],
  [
    "has no phone to notify",
    { keyPhone: null },
    "factor.chosen",
    key,
    [expires, "nobody: login.notified", awaited],
  ],
  ["challenges a token", {}, "factor.chosen", token, [expires, awaited]],
  ["texts one more code", {}, "code.requested", sms, [...texted, "window: code.promised sms"]],
  ["not too soon", { smsAllowed: false }, "code.requested", sms, ["window: code.promised too-soon"]],
  [
    "calls at any time",
    { smsAllowed: false },
    "code.requested",
    { by: "voice" },
    ["sms-gateway: login-code.called", "portal-server: code.expired", "window: code.promised voice"],
  ],
  ["refuses too much", {}, "withdrawal.requested", { ...sms, sum: "large" }, ["window: withdrawal.refused"]],
  ["texts for a sum", {}, "withdrawal.requested", { ...sms, ...small }, [...texted, awaited], "withdrawing"],
  [
    "texts none too soon for a sum",
    { smsAllowed: false },
    "withdrawal.requested",
    { ...sms, ...small },
    [`${awaited} too-soon`],
    "withdrawing",
  ],
  [
    "notifies the phone of a sum",
    {},
    "withdrawal.requested",
    { ...key, ...small },
    [expires, "phone: login.notified", awaited],
    "withdrawing",
  ],
  [
    "challenges for a sum",
    {},
    "withdrawal.requested",
    { ...token, ...small },
    [expires, awaited],
    "withdrawing",
  ],
  ["offers a card", { temporary: "full" }, "online-card.requested", {}, ["window: online-card.offered"]],
  ["late too", { temporary: "portal-only" }, "online-card.requested", {}, ["window: online-card.offered"]],
  ["offers none", {}, "online-card.requested", {}, ["window: online-card.refused"]],
  ["nor once over", { temporary: "over" }, "online-card.requested", {}, ["window: online-card.refused"]],
  [
    "offers no second one",
    { temporary: "full", onlineCard: "over" },
    "online-card.requested",
    {},
    ["window: online-card.refused"],
  ],
  [
    "activates the card",
    { temporary: "full" },
    "online-card.confirmed",
    { value: "right" },
    ["window: online-card.activated", "portal-server: online-card.over"],
  ],
  [
    "activates no card that it did not offer, and counts nothing",
    { failing: nine },
    "online-card.confirmed",
    { value: "right" },
    ["window: online-card.refused"],
  ],
  [
    "counts a wrong value of the card",
    { temporary: "full" },
    "online-card.confirmed",
    { value: "mistyped" },
    ["window: answer.refused wrong", counted],
  ],
  [
    "locks at the tenth wrong value",
    { temporary: "full", failing: nine },
    "online-card.confirmed",
    { value: "mistyped" },
    lock,
    "locked",
  ],
  [
    "counts a wrong answer",
    { asked: "dsc-plus" },
    "answer.given",
    { value: "b" },
    ["window: answer.refused wrong", counted],
  ],
  [
    "counts a late code",
    { asked: "sms" },
    "answer.given",
    { value: "a" },
    ["window: answer.refused expired", counted],
  ],
  [
    "locks at the tenth answer",
    { asked: "sms", failing: nine },
    "answer.given",
    { value: "a" },
    lock,
    "locked",
  ],
  ["takes no word of another phone", { asked: "ib-key" }, "login.approved", { from: "other-phone" }, []],
  ["nor of one that was not asked", { asked: "sms" }, "login.approved", { from: "phone" }, []],
  ["lets go", { asked: "sms", pendingUsd: 5 }, "login.abandoned", {}, [], "serving"],
];

describe.each(["serving", "withdrawing"])("while it is %s", (state) => {
  test.each(alike)("%s", (_, facts, event, detail, sends, at = state) => {
    const answer = answerOf(worldAt(state, facts), "portal-server", event, detail);
    expect([[...answer.sends].sort(), answer.at]).toEqual([[...sends].sort(), at]);
  });
});

import { describe, expect, test } from "vitest";
import type { LoginServerContext } from "../../src/domain/devices/login-server/login-server.machine.ts";
import type { SmsGatewayContext } from "../../src/domain/devices/sms-gateway/sms-gateway.machine.ts";
import { loginServer, smsGateway } from "../../src/domain/world/servers.ts";
import type { World } from "../../src/engine/world/world.ts";
import { knowledge } from "../support/knowledge.ts";
import { answerOf, type Rule } from "../support/server.ts";

const { quantities } = knowledge;

describe("IBKR's side of an activation", () => {
  const worldWith = (facts: Partial<LoginServerContext>): World => {
    const server = loginServer(quantities, { keyPhone: "phone", physical: "none" });
    return {
      nowMs: 0,
      queue: [],
      devices: { "login-server": { ...server, context: { ...server.context, ...facts } } },
    };
  };
  const right = { from: "phone", credentials: "right" };
  const wrong = { from: "phone", credentials: "mistyped" };
  const other = { from: "other-phone", credentials: "right" };
  const texted = ["login-server: code.expired", "sms-gateway: sms.sent"];
  const refused = ["phone: credentials.refused"];

  test.each<Rule<LoginServerContext>>([
    ["knows the phone on record", {}, "login.requested", right, ["phone: login.answered here"]],
    ["knows another phone", {}, "login.requested", other, ["other-phone: login.answered elsewhere"]],
    ["refuses a wrong password", {}, "login.requested", wrong, refused],
    ["texts for a recovery", {}, "recovery.requested", right, [...texted, "phone: proof.requested sms"]],
    [
      "asks for a token",
      { physical: "dsc-plus" },
      "recovery.requested",
      right,
      ["phone: proof.requested dsc-plus"],
    ],
    ["recovers with the right password", {}, "recovery.requested", wrong, refused],
    ["recovers on the phone on record only", {}, "recovery.requested", other, []],
    ["confirms a recovery", {}, "recovery.confirmed", right, ["phone: key.activated"]],
    ["on the phone on record only", {}, "recovery.confirmed", other, []],
    [
      "texts for a transfer",
      {},
      "transfer.requested",
      other,
      [...texted, "other-phone: proof.requested sms"],
    ],
    [
      "asks for a token for a transfer",
      { physical: "code-card" },
      "transfer.requested",
      other,
      ["other-phone: proof.requested code-card"],
    ],
    ["transfers to another phone only", {}, "transfer.requested", right, []],
    [
      "registers a first phone",
      { keyPhone: "none" },
      "registration.requested",
      right,
      [...texted, "phone: proof.requested sms"],
    ],
    [
      "registers with a token",
      { keyPhone: "none", physical: "dsc-plus" },
      "registration.requested",
      right,
      ["phone: proof.requested dsc-plus"],
    ],
    ["registers nobody twice", {}, "registration.requested", right, ["phone: login.answered here"]],
    ["nor with a wrong password", { keyPhone: "none" }, "registration.requested", wrong, refused],
    [
      "takes a code",
      { codeLive: true },
      "proof.submitted",
      { from: "other-phone", value: "a" },
      ["other-phone: key.activated", "phone: key.removed"],
    ],
    [
      "takes a token's response",
      { physical: "dsc-plus" },
      "proof.submitted",
      { from: "other-phone", value: "right" },
      ["other-phone: key.activated", "phone: key.removed"],
    ],
    [
      "leaves the phone its key that proved itself",
      { codeLive: true },
      "proof.submitted",
      { from: "phone", value: "a" },
      ["nobody: key.removed", "phone: key.activated"],
    ],
    [
      "refuses a late code",
      {},
      "proof.submitted",
      { from: "phone", value: "a" },
      ["phone: proof.refused expired"],
    ],
    [
      "refuses a wrong code",
      { codeLive: true },
      "proof.submitted",
      { from: "phone", value: "b" },
      ["phone: proof.refused wrong"],
    ],
    [
      "refuses a wrong response, which does not expire",
      { physical: "dsc-plus" },
      "proof.submitted",
      { from: "phone", value: "a" },
      ["phone: proof.refused wrong"],
    ],
  ])("%s", (_, facts, event, detail, sends) => {
    const answer = answerOf(worldWith(facts), "login-server", event, detail);
    expect([...answer.sends].sort()).toEqual([...sends].sort());
  });

  test("a code expires by its timer, and the phone that proved itself is on record", () => {
    const context = (world: World) => world.devices["login-server"]?.context as LoginServerContext;
    const { world } = answerOf(worldWith({}), "login-server", "transfer.requested", other);
    expect(context(world)).toMatchObject({ code: "b", codeLive: true });
    expect(context(answerOf(world, "login-server", "code.expired").world).codeLive).toBe(false);
    const proven = answerOf(world, "login-server", "proof.submitted", { from: "other-phone", value: "b" });
    expect(context(proven.world)).toMatchObject({ keyPhone: "other-phone", codeLive: false });
    expect(proven.world.queue.map((due) => due.event.type)).not.toContain("code.expired");
    const again = answerOf(world, "login-server", "transfer.requested", other).world;
    expect(context(again).code).toBe("a");
    expect(again.queue.filter((due) => due.event.type === "code.expired")).toHaveLength(1);
  });
});

describe("what carries codes", () => {
  const sent = (facts: Partial<SmsGatewayContext>, type: string) => {
    const gateway = smsGateway(quantities, "phone");
    const device = { ...gateway, context: { ...gateway.context, ...facts } };
    const world = { nowMs: 0, queue: [], devices: { "sms-gateway": device } };
    return answerOf(world, "sms-gateway", type, { code: "a" });
  };

  test.each([
    ["sms.sent", "phone: sms.received"],
    ["login-code.sent", "phone: login-code.received sms"],
  ])("%s comes as a message, unless messages are lost or nobody has the number", (type, received) => {
    expect(sent({}, type).sends).toEqual([received]);
    expect(sent({ smsLost: true }, type).sends).toEqual([]);
    expect(sent({ deliversTo: null }, type).sends).toEqual([]);
    expect(sent({ smsMs: 70 }, type).world.queue.map(({ dueMs }) => dueMs)).toEqual([70]);
  });

  test("a call comes where messages are lost, unless nobody has the number", () => {
    const called = sent({ smsLost: true, smsMs: 70 }, "login-code.called");
    expect([called.sends, called.world.queue]).toEqual([["phone: login-code.received voice"], []]);
    expect(sent({ deliversTo: null }, "login-code.called").sends).toEqual([]);
  });
});

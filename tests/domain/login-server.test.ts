import { expect, test } from "vitest";
import { startWorld } from "../../src/domain/world/start-world.ts";
import { deliver, type World } from "../../src/engine/world/world.ts";
import { simulator } from "../support/guides.ts";
import { knowledge } from "../support/knowledge.ts";

const world = startWorld(
  {
    cause: "app-reinstalled",
    "phone-os": "android",
    "other-phone": "iphone",
    number: "in-reach",
    physical: "none",
  },
  knowledge.quantities,
);

/** What the server sends when a request comes in directly, whatever screens would allow. */
function answersTo(type: string, from: string): string[] {
  const event = { type, from, credentials: "right" } as { type: string };
  const after: World = deliver(simulator, world, "login-server", event);
  return after.queue.map((due) => due.event.type);
}

test("only the phone on record may recover", () => {
  expect(answersTo("recovery.requested", "phone")).toContain("proof.requested");
  expect(answersTo("recovery.requested", "other-phone")).toEqual([]);
});

test("a transfer to the phone on record is refused", () => {
  expect(answersTo("transfer.requested", "other-phone")).toContain("proof.requested");
  expect(answersTo("transfer.requested", "phone")).toEqual([]);
});

test("a code leaves at once: how long it takes is told by what carries it", () => {
  const event = { type: "recovery.requested", from: "phone", credentials: "right" } as { type: string };
  const { queue } = deliver(simulator, world, "login-server", event);
  expect(queue.find((due) => due.event.type === "sms.sent")).toMatchObject({ delayMs: 0 });
});

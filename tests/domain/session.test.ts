import { expect, test } from "vitest";
import { ibkr } from "../../src/domain/ibkr.ts";
import { durationMs } from "../../src/engine/content/quantity.ts";
import { beginningOf } from "../../src/engine/procedure/beginning.ts";
import { play } from "../../src/engine/procedure/play.ts";
import { resolve } from "../../src/engine/procedure/resolve.ts";
import { firstOf } from "../../src/engine/reality/condition.ts";
import { perform } from "../../src/engine/world/perform.ts";
import { screenOf } from "../../src/engine/world/screen.ts";
import { deliver, type World } from "../../src/engine/world/world.ts";
import { guide, simulator } from "../support/guides.ts";
import { knowledge } from "../support/knowledge.ts";

const { quantities, procedures } = knowledge;
const ms = (id: string) => durationMs(quantities, id);

/** The world in which a procedure begins, and the one that it leaves. */
function worldsOf(id: string): { before: World; after: World } {
  const procedure = procedures[id];
  if (!procedure) throw new Error(`there is no procedure ${id}`);
  const so = firstOf(procedure.given);
  const before = beginningOf(simulator, guide, id, ibkr.startWorld(so, quantities), so, quantities);
  return { before, after: play(simulator, before, procedure, resolve(guide, id, so), quantities).world };
}

const windowOf = (world: World) => screenOf(simulator, world, "window");
const wait = (world: World, waitMs: number) => perform(simulator, world, { waitMs });
const press = (world: World, ...controls: string[]) =>
  controls.reduce(
    (now, control) => wait(perform(simulator, now, { on: "window", press: control }), 2_000),
    world,
  );

const withCode = worldsOf("activate-online-card");

test("a trading platform closes when a Temporary Code narrows, and is not opened by it any more (KB69)", () => {
  const { window } = withCode.before.devices;
  if (window?.kind !== "login-window") throw new Error("there is no login window");
  const context = { ...window.context, isPlatform: true };
  const onPlatform: World = {
    ...withCode.before,
    devices: { ...withCode.before.devices, window: { ...window, context } },
  };
  const closed = wait(onPlatform, ms("temporary-full-access"));
  const accepted = (scope: string) => ({ type: "login.accepted", scope });
  for (const world of [closed, deliver(simulator, closed, "window", accepted("portal-only"))])
    expect([windowOf(world).id, windowOf(world).notice]).toEqual(["window-login", "portal-only"]);
  const full = deliver(simulator, closed, "window", accepted("full"));
  expect(windowOf(full).id).toBe("logged-in");
});

test("a session opened with a Temporary Code narrows with it, and ends with it (KB69)", () => {
  expect(windowOf(withCode.before).id).toBe("logged-in");
  const minute = 60_000;
  const narrowed = wait(withCode.before, ms("temporary-full-access"));
  expect(windowOf(wait(withCode.before, ms("temporary-full-access") - 10 * minute)).id).toBe("logged-in");
  expect(windowOf(narrowed).id).toBe("portal-only");
  expect(windowOf(wait(narrowed, ms("temporary-portal-only") - 10 * minute)).id).toBe("portal-only");
  expect(windowOf(wait(narrowed, ms("temporary-portal-only"))).id).toBe("window-login");
});

test("an online card is given once, and after a Temporary Code only (KB1873)", () => {
  expect(windowOf(withCode.after)).toMatchObject({ id: "logged-in", notice: "card-activated" });
  expect(windowOf(press(withCode.after, "request-online-card"))).toMatchObject({
    id: "logged-in",
    notice: "card-refused",
  });
  const withToken = worldsOf("log-in-dsc-plus").after;
  expect(windowOf(press(withToken, "request-online-card"))).toMatchObject({
    id: "logged-in",
    notice: "card-refused",
  });
});

test("SMS is in no list beside IB Key (KB1131)", () => {
  const { before } = worldsOf("log-in-ib-key");
  const factors = before.devices["portal-server"]?.context["factors"];
  expect(factors).toEqual(["ib-key", "dsc-plus"]);
});

test("whoever is enrolled is not registered a second time (X173), and a wrong password changes no PIN", () => {
  const { before } = worldsOf("change-app-pin");
  const onPhone = (
    world: World,
    ...acts: readonly ({ press: string } | { type: string; value: "right" | "mistyped" })[]
  ) => acts.reduce<World>((now, act) => wait(perform(simulator, now, { on: "phone", ...act }), 2_000), world);
  const services = onPhone(before, { press: "open-app" }, { press: "services" });
  const registered = onPhone(
    services,
    { press: "register-two-factor" },
    { press: "continue" },
    { type: "credentials", value: "right" },
    { press: "continue" },
    { press: "get-activation-code" },
  );
  expect(screenOf(simulator, registered, "phone").id).toBe("phone-on-record");
  const mistaken = onPhone(
    services,
    { press: "authenticate" },
    { press: "change-pin" },
    { type: "credentials", value: "mistyped" },
    { type: "app-pin", value: "right" },
    { type: "new-pin", value: "right" },
    { type: "new-pin-again", value: "right" },
    { press: "submit" },
  );
  expect(screenOf(simulator, mistaken, "phone")).toMatchObject({
    id: "change-pin",
    notice: "credentials-refused",
  });
});

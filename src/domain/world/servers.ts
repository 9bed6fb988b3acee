import { durationMs, type Quantities } from "../../engine/content/quantity.ts";
import type { LoginServerContext } from "../devices/login-server/login-server.machine.ts";
import type { StateOfKind } from "../devices/registry.ts";
import type { SmsGatewayContext } from "../devices/sms-gateway/sms-gateway.machine.ts";

/** IBKR's side of an activation, a recovery or a transfer. Pure. */
export function loginServer(
  quantities: Quantities,
  { keyPhone, physical }: Pick<LoginServerContext, "keyPhone" | "physical">,
): StateOfKind<"login-server"> {
  const context: LoginServerContext = {
    keyPhone,
    physical,
    code: "a",
    codeLive: false,
    codeLifetimeMs: durationMs(quantities, "code-lifetime"),
    networkMs: durationMs(quantities, "network-delay"),
  };
  return { kind: "login-server", at: "serving", context };
}

/** What carries codes to the phone that has the number, if any has. Pure. */
export function smsGateway(
  quantities: Quantities,
  deliversTo: SmsGatewayContext["deliversTo"],
): StateOfKind<"sms-gateway"> {
  return {
    kind: "sms-gateway",
    at: "carrying",
    context: { deliversTo, smsMs: durationMs(quantities, "sms-delay"), smsLost: false },
  };
}

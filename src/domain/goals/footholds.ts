import type { Circumstances } from "../circumstances.ts";
import { isAboutLogin } from "../world/login-world.ts";

/** Whether what they want is done in Client Portal, which they can open: nothing has to be regained. Pure. */
export function hasPortal(so: Circumstances): boolean {
  return (
    so.refusal === "platform-only" || so["token-matter"] === "change-pin" || so["login-window"] === "old-tws"
  );
}

/** Whether the person can log in as they stand: an active device in hand, or the old phone with IB Key. Pure. */
export function hasSecondFactor(so: Circumstances): boolean {
  if (isAboutLogin(so)) return (so["confirm-by"] ?? "none") !== "none" && so["access-left"] !== "over";
  return (so.physical ?? "none") !== "none" || so["old-phone"] === "works";
}

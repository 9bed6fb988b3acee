import type { walletParts } from "../../parts/parts.ts";
import { define, Enhanced } from "../enhanced.ts";

/** Lets the card be printed; the style for paper leaves the card alone. */
class Wallet extends Enhanced<typeof walletParts> {
  protected enliven(): void {
    const tools = this.named("tools");
    tools.hidden = false;
    tools.querySelector("button")?.addEventListener("click", () => window.print());
  }
}

define("lock-wallet", Wallet);

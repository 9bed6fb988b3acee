import type { carryOnParts } from "../../parts/parts.ts";
import { define, Enhanced } from "../enhanced.ts";
import { copyText } from "../page/copy-text.ts";

/**
 * Steps that restart the phone take the page away from whoever reads it there: asks, and offers to carry on on another
 * screen, at the step where the reader is. Nothing is stored: the address holds the answers and the step.
 */
export class CarryOn extends Enhanced<typeof carryOnParts> {
  protected enliven(): void {
    const here = this.named("here");
    const said = this.named("said");
    this.named("plain").hidden = true;
    this.named("choose").hidden = false;
    here.addEventListener("click", () => this.#show(this.named("carry").hidden !== false));
    this.named("there").addEventListener("click", () => this.#show(false));
    this.named("print").addEventListener("click", () => window.print());
    this.named("link").addEventListener("click", () =>
      copyText(location.href, (id) => {
        said.textContent = said.dataset[id === "copied" ? "copied" : "failed"] ?? id;
      }),
    );
  }

  /** Draws the picture of the address anew: it has changed with a step. Without its program link and print carry on. */
  follow(): void {
    if (!this.named("carry").hidden) this.#drawQr().catch(() => this.namedIfAny("qr")?.remove());
  }

  #show(isOn: boolean): void {
    this.named("carry").hidden = !isOn;
    this.named("here").ariaExpanded = String(isOn);
    this.follow();
  }

  async #drawQr(): Promise<void> {
    const { drawQr } = await import("./qr.ts");
    const qr = this.named("qr");
    qr.replaceChildren(drawQr(location.href, qr.dataset["label"] ?? location.href));
  }
}

define("lock-carry-on", CarryOn);

import { copyText } from "./copy-text.ts";
import type { GuideData } from "./data.ts";

/**
 * Steps that restart the phone take the page away from whoever reads it there: asks, and offers to carry on on another
 * screen, at the step where the reader is. Nothing is stored: the address holds the answers and the step.
 */
export function offerElsewhere(section: HTMLElement, data: Pick<GuideData, "text">): void {
  const box = section.querySelector<HTMLElement>("[data-elsewhere]");
  const part = <T extends HTMLElement>(name: string) => box?.querySelector<T>(`[data-${name}]`);
  const here = part<HTMLButtonElement>("here");
  const carry = part("carry");
  const choose = part("choose");
  if (!box || !here || !carry || !choose) return;

  const draw = async () => {
    if (carry.hidden) return;
    const qr = part("qr");
    const { drawQr } = await import("./qr.ts");
    qr?.replaceChildren(drawQr(location.href, qr.dataset["label"] ?? ""));
  };
  void draw();
  if (!choose.hidden) return;
  const plain = part("plain");
  if (plain) plain.hidden = true;
  choose.hidden = false;
  const show = (isOn: boolean) => {
    carry.hidden = !isOn;
    here.ariaExpanded = String(isOn);
    // Without the program the link and the print still carry on.
    draw().catch(() => part("qr")?.remove());
  };
  here.addEventListener("click", () => show(carry.hidden !== false));
  part("there")?.addEventListener("click", () => show(false));
  part("print")?.addEventListener("click", () => window.print());
  part("link")?.addEventListener("click", () =>
    copyText(location.href, (id) => {
      const said = part("said");
      if (said) said.textContent = data.text[id] ?? "";
    }),
  );
}

/**
 * Where two languages have no room beside each other, each part shows one of them and can be turned to the other.
 * Without this program both stand there, one below the other.
 */
export function wakePairs(box: HTMLElement): void {
  document.documentElement.classList.add("is-live");
  for (const pair of box.querySelectorAll<HTMLElement>(".pair")) {
    const [own, other] = pair.querySelectorAll<HTMLElement>(":scope > [lang]");
    if (!own || !other) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "flip quiet";
    button.textContent = other.lang.toUpperCase();
    button.ariaLabel = box.dataset["flip"] ?? "";
    button.ariaPressed = "false";
    button.addEventListener("click", () => {
      const isFlipped = pair.classList.toggle("is-flipped");
      button.ariaPressed = String(isFlipped);
      button.textContent = (isFlipped ? own : other).lang.toUpperCase();
    });
    pair.append(button);
  }
}

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
    const offer = (lang: string) => {
      button.textContent = lang.toUpperCase();
      button.ariaLabel = `${button.textContent}: ${box.dataset["flip"] ?? ""}`;
    };
    offer(other.lang);
    button.addEventListener("click", () => {
      offer((pair.classList.toggle("is-flipped") ? own : other).lang);
    });
    pair.append(button);
  }
}

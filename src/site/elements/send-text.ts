import { copyText } from "./copy-text.ts";
import type { GuideData } from "./data.ts";

const lines = (section: HTMLElement, of: string) =>
  [...section.querySelectorAll<HTMLElement>(of)].filter(
    // What is hidden does not concern this person.
    (part) => part.closest("[hidden]") === null,
  );

/** The verdict that a section shows, with its steps and the way back to it, as plain text for a messenger. */
function textOf(section: HTMLElement): string {
  const words = (part: HTMLElement | null) => part?.textContent?.trim().replace(/\s+/g, " ") ?? "";
  const steps = lines(section, ".step").map((step, at) => {
    const loses = words(step.querySelector(".words > .loses"));
    const say = words(step.querySelector(".words > p:not(.bar, .loses)"));
    return `${at + 1}. ${[loses, say].filter(Boolean).join(" ")}`;
  });
  return [
    words(section.querySelector("h1")),
    words(section.querySelector(".why")),
    steps.join("\n"),
    location.href,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Adds a button to a verdict that copies it as text. */
export function offerToSend(section: HTMLElement, data: Pick<GuideData, "text">): void {
  if (section.querySelector("[data-send]") || !section.querySelector(".why")) return;
  const box = document.createElement("p");
  const button = document.createElement("button");
  const said = document.createElement("span");
  box.className = "bar";
  button.type = "button";
  button.className = "quiet";
  button.dataset["send"] = "";
  button.textContent = data.text["send-text"] ?? "";
  said.setAttribute("role", "status");
  button.addEventListener("click", () =>
    copyText(textOf(section), (id) => {
      said.textContent = ` ${data.text[id] ?? ""}`;
    }),
  );
  box.append(button, said);
  section.querySelector(".foot")?.before(box);
}

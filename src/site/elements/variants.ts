import type { Assignment } from "../../engine/reality/condition.ts";
import type { GuideData } from "./data.ts";

/** What the reader's device looks like, where labels and steps depend on it; kept for this page only. */
export interface Variants {
  /** A value for every variant: the one chosen, else the first. */
  readonly chosen: () => Assignment;
  /** Puts choices before the steps of a section: each variant on which they depend, and once what concerns all. */
  readonly offer: (section: HTMLElement, more: () => HTMLElement) => void;
}

/** @param changed called after each choice. */
export function createVariants({ variants }: Pick<GuideData, "variants">, changed: () => void): Variants {
  const choices: Record<string, string> = Object.fromEntries(
    Object.entries(variants).map(([id, { values }]) => [id, Object.keys(values)[0] ?? ""]),
  );

  const select = (id: string) => {
    const label = document.createElement("label");
    const list = document.createElement("select");
    const { says = "", values = {} } = variants[id] ?? {};
    for (const [value, words] of Object.entries(values)) list.append(new Option(words, value));
    list.value = choices[id] ?? "";
    list.dataset["variant"] = id;
    list.addEventListener("change", () => {
      choices[id] = list.value;
      for (const other of document.querySelectorAll<HTMLSelectElement>(`[data-variant="${id}"]`))
        other.value = list.value;
      changed();
    });
    label.append(`${says}: `, list);
    return label;
  };

  return {
    chosen: () => ({ ...choices }),
    offer: (section, more) => {
      const box = () => {
        const made = document.createElement("p");
        made.className = "variants";
        return made;
      };
      /** Room that the page has kept for a choice, so that nothing moves when it comes. */
      const kept = (before: Element | null | undefined) =>
        before?.matches(".variants:empty") ? (before as HTMLElement) : undefined;
      const first = section.querySelector<HTMLElement>("ol.steps");
      const top = first?.closest(".procedure") ?? first;
      if (top && !section.querySelector(".variants.is-language:not(:empty)")) {
        const place = top === section ? first : top;
        const room = kept(place?.previousElementSibling);
        const language = room ?? box();
        language.classList.add("is-language");
        language.append(more());
        if (!room) place?.before(language);
      }
      for (const steps of section.querySelectorAll<HTMLElement>("ol.steps")) {
        const room = kept(steps.previousElementSibling);
        if (!room && steps.previousElementSibling?.matches(".variants:not(.is-language)")) continue;
        const by = [...steps.querySelectorAll<HTMLElement>("[data-by]")].map(
          (way) => way.dataset["by"] ?? "",
        );
        const own = [...new Set(by)].filter((id) => id in variants);
        if (own.length === 0) continue;
        const choices = room ?? box();
        choices.append(...own.map(select));
        if (!room) steps.before(choices);
      }
    },
  };
}

import { kindsAt } from "../../domain/devices/registry.ts";
import type { Label } from "../../knowledge/words.ts";
import type { Locale } from "../../language/locales.ts";
import { knowledge, tell } from "../content.ts";
import { plain } from "./labels.ts";
import { storyboard } from "./storyboard.ts";

/** Labels of the buttons and fields that a procedure uses and that no source gives in this language. */
export function inferredLabels(locale: Locale, id: string): string[] {
  const procedure = knowledge.procedures[id];
  const used = storyboard(id).flatMap(({ step }) =>
    step.do.flatMap((act): Label[] => {
      if ("wait" in act) return [];
      return kindsAt(act.on ?? procedure?.kind ?? "").flatMap((kind) => {
        const words = knowledge.words[kind];
        const label = "press" in act ? words?.controls[act.press] : words?.fields[act.type];
        return label ? [label] : [];
      });
    }),
  );
  return [
    ...new Set(
      used.filter((label) => label.inferred?.includes(locale)).map((label) => plain(tell(locale, label))),
    ),
  ];
}

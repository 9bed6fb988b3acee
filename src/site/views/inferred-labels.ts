import { kindsAt } from "../../domain/devices/registry.ts";
import type { Label } from "../../knowledge/words.ts";
import type { Locale } from "../../language/locales.ts";
import { knowledge, tell } from "../content.ts";
import { plain } from "./labels.ts";
import { wholeStoryboard } from "./storyboard.ts";

/**
 * Labels of buttons and fields that the steps shown of a procedure name and that no source gives in this language: what
 * is only done (to look at the phone, to touch its sensor) has no words of its own there.
 */
export function inferredLabels(locale: Locale, id: string, ways: readonly string[] = []): string[] {
  const procedure = knowledge.procedures[id];
  const frames = wholeStoryboard(id, ways).flatMap((part) =>
    part.slot ? part.slot.ways.flatMap((way) => way.frames) : part.frames,
  );
  const used = frames.flatMap(({ step }) =>
    step.do.flatMap((act): Label[] => {
      if ("wait" in act) return [];
      const touched = "press" in act ? act.press : act.type;
      if (!new RegExp(`\\{\\{(control|field)\\.${touched}\\b`).test(step.say[locale])) return [];
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

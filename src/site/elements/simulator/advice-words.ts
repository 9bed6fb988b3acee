import type { Advice } from "../../../engine/practice/practice.ts";
import type { FaceWords } from "../../../faces/words.ts";
import { fill } from "../../../language/fill.ts";
import type { SimulatorData } from "../../payload/simulator-data.ts";

/** Advice in words of the page, with the labels that the devices show. Pure. */
export function adviceInWords(
  { text, names }: Pick<SimulatorData, "text" | "names">,
  advice: Advice,
  wordsOf: (device: string) => FaceWords | undefined,
): string {
  if (!("gesture" in advice)) return text[advice.kind === "stuck" ? "hint-stuck" : "hint-reached"];
  const { gesture } = advice;
  const before = advice.kind === "call" ? `${text["hint-call"]} ` : "";
  if ("waitMs" in gesture) return before + text["hint-wait"];
  const words = wordsOf(gesture.on);
  const device = names[gesture.on] ?? words?.name ?? gesture.on;
  const [template, part] =
    "press" in gesture
      ? [text["hint-press"], words?.controls[gesture.press] ?? gesture.press]
      : [text["hint-type"], words?.fields[gesture.type] ?? gesture.type];
  return before + fill(template, { device, part });
}

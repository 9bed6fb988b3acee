import type { Advice } from "../../../engine/practice/practice.ts";
import type { FaceWords } from "../../../faces/words.ts";
import type { SimulatorData } from "./simulator-data.ts";

/** A template with its places filled in: `On %device, press %part`. Pure. */
const fill = (template: string, parts: Readonly<Record<string, string>>) =>
  Object.entries(parts).reduce((text, [name, value]) => text.replace(`%${name}`, value), template);

/** Advice in words of the page, with the labels that the devices show. Pure. */
export function adviceInWords(
  data: SimulatorData,
  advice: Advice,
  wordsOf: (device: string) => FaceWords | undefined,
): string {
  if (!("gesture" in advice)) return data.text[advice.kind === "stuck" ? "hint-stuck" : "hint-reached"] ?? "";
  const { gesture } = advice;
  const before = advice.kind === "call" ? `${data.text["hint-call"]} ` : "";
  if ("waitMs" in gesture) return `${before}${data.text["hint-wait"]}`;
  const words = wordsOf(gesture.on);
  const device = data.names[gesture.on] ?? words?.name ?? gesture.on;
  const [template, part] =
    "press" in gesture
      ? ([data.text["hint-press"], words?.controls[gesture.press]] as const)
      : ([data.text["hint-type"], words?.fields[gesture.type]] as const);
  return before + fill(template ?? "", { device, part: part ?? "" });
}

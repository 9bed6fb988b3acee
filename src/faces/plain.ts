import type { Screen } from "../engine/world/screen.ts";
import { trainingValue } from "./training-values.ts";
import { describe, type FaceWords } from "./words.ts";

/** A screen as plain lines, as a terminal would show it: for screen readers, tests and whoever prefers words. Pure. */
export function plainScreen(screen: Screen, words: FaceWords): string {
  const { training } = words;
  const mark = (enabled: boolean) => (enabled ? "" : ` (${training["off"]})`);
  const fields = screen.fields.map(
    ({ id, filled }) => `[${words.fields[id]}: ${training[filled === "empty" ? "empty" : "filled"]}]`,
  );
  const controls = [...screen.controls, ...screen.frame].map(
    ({ id, enabled }) => `<${words.controls[id]}>${mark(enabled)}`,
  );
  const reads = screen.reads.map(
    (name) => `${training[`reads-${name}`]}: ${trainingValue(name, screen.values[name]) ?? ""}`,
  );
  return [describe(screen, words), ...reads, ...fields, ...controls].join("\n");
}

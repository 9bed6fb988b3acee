import { type LinkEntry, readEntries, writeEntries } from "../link/entries.ts";
import type { Gesture } from "../world/gesture.ts";

/** What a link to a practice restores: the scenario, the faults switched on, and everything that was done. */
export interface PracticeState {
  readonly scenario: string;
  readonly faults: readonly string[];
  readonly did: readonly Gesture[];
}

const longest = 16_384;
const name = /^[a-z0-9-]+$/;

const written = (gesture: Gesture): string => {
  if ("waitMs" in gesture) return `w${gesture.waitMs}`;
  if ("press" in gesture) return `${gesture.on}.${gesture.press}`;
  return `${gesture.on}~${gesture.type}${gesture.value === "mistyped" ? "!" : ""}`;
};

function readGesture(text: string): Gesture | undefined {
  const [, waitMs] = /^w(\d{1,10})$/.exec(text) ?? [];
  if (waitMs !== undefined) return { waitMs: Number(waitMs) };
  const [, on, how, id, slip] = /^([a-z0-9-]+)([.~])([a-z0-9-]+)(!?)$/.exec(text) ?? [];
  if (on === undefined || id === undefined) return undefined;
  if (how === ".") return slip === "" ? { on, press: id } : undefined;
  return { on, type: id, value: slip === "!" ? "mistyped" : "right" };
}

/** Writes a practice as a fragment without `#`. Pure. */
export function writePractice({ scenario, faults, did }: PracticeState): string {
  const entries: LinkEntry[] = [{ key: "scenario", value: scenario }];
  if (faults.length > 0) entries.push({ key: "faults", value: faults.join(",") });
  if (did.length > 0) entries.push({ key: "did", value: did.map(written).join(",") });
  return writeEntries(entries);
}

/** Reads a fragment, with or without `#`; undefined where it cannot be read. Pure; never throws. */
export function readPractice(fragment: string): PracticeState | undefined {
  const link = readEntries(fragment, longest);
  if (!link || "anchor" in link) return undefined;
  const state: { scenario: string; faults: string[]; did: Gesture[] } = { scenario: "", faults: [], did: [] };
  for (const { key, value } of link.entries) {
    if (key === "scenario" && name.test(value)) state.scenario = value;
    else if (key === "faults" && value.split(",").every((one) => name.test(one)))
      state.faults = value.split(",");
    else if (key === "did") {
      const gestures = value.split(",").map(readGesture);
      if (gestures.includes(undefined)) return undefined;
      state.did = gestures as Gesture[];
    } else return undefined;
  }
  return state.scenario === "" ? undefined : state;
}

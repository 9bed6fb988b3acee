import { beginningOf } from "../../engine/procedure/beginning.ts";
import { play } from "../../engine/procedure/play.ts";
import { type Resolved, resolve } from "../../engine/procedure/resolve.ts";
import { firstOf, meet } from "../../engine/reality/condition.ts";
import { type Screen, screenOf } from "../../engine/world/screen.ts";
import type { Step } from "../../knowledge/procedure.ts";
import { guide, knowledge } from "../content.ts";

/** One step with the very screen that stands there when it is done. */
export interface Frame {
  readonly step: Resolved<Step>;
  readonly screen: Screen;
}

const drawn = new Map<string, Frame[]>();

/**
 * Plays a procedure on the simulator and keeps the screen after each step.
 * @throws Error when a step does not show what it promises: a picture that lies is not built.
 * The same storyboard is drawn on many pages, so it is played once.
 */
export function storyboard(id: string, choices: Readonly<Record<string, string>> = {}): Frame[] {
  const key = JSON.stringify([id, choices]);
  const known = drawn.get(key) ?? playStoryboard(id, choices);
  drawn.set(key, known);
  return known;
}

function playStoryboard(id: string, choices: Readonly<Record<string, string>>): Frame[] {
  const procedure = knowledge.procedures[id];
  if (!procedure) throw new Error(`content/procedures › ${id}: there is no such procedure.`);
  const { domain, quantities } = guide;
  const { simulator } = domain;
  const so = { ...firstOf(procedure.given), ...choices };
  const steps = resolve(guide, id, so);
  const start = beginningOf(simulator, guide, id, domain.startWorld(so, quantities), so, quantities);
  const played = play(simulator, start, procedure, steps, quantities);
  if (played.stopped)
    throw new Error(
      `content/procedures/${id}.yml › ${steps[played.stopped.at]?.id}: the simulator does not show what the step promises.`,
    );
  return played.worlds.map((world, at) => {
    const step = steps[at] as Resolved<Step>;
    return { step, screen: screenOf(simulator, world, step.see.on ?? step.device) };
  });
}

/** Steps of one slot's way, or a single step; in the order of the procedure. */
export interface Part {
  readonly slot?: { readonly id: string; readonly by: string; readonly ways: readonly Way[] };
  readonly frames: readonly Frame[];
}

interface Way {
  readonly value: string;
  readonly title: { readonly en: string; readonly ru: string };
  readonly frames: readonly Frame[];
}

/**
 * The whole procedure for a reader: plain steps, and every way of every slot, each with its pictures; of slots that
 * have some of the ways `only` names, those.
 */
export function wholeStoryboard(id: string, only: readonly string[] = []): Part[] {
  const procedure = knowledge.procedures[id];
  const own = storyboard(id);
  return (procedure?.steps ?? []).map((entry): Part => {
    if (!("slot" in entry)) return { frames: own.filter(({ step }) => !step.way && step.id === entry.id) };
    const slot = knowledge.slots[entry.slot];
    if (!slot) return { frames: [] };
    const covered = Object.entries(slot.ways).filter(([value]) =>
      meet(procedure?.covers ?? {}, { [slot.by]: value }),
    );
    const wanted = covered.filter(([value]) => only.includes(value));
    const ways = (wanted.length > 0 ? wanted : covered).map(([value, { title }]) => ({
      value,
      title,
      frames: storyboard(id, { [slot.by]: value }).filter(({ step }) => step.way?.slot === entry.slot),
    }));
    return { slot: { id: entry.slot, by: slot.by, ways }, frames: [] };
  });
}

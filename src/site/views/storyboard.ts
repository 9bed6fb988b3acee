import { beginningOf } from "../../engine/procedure/beginning.ts";
import { play } from "../../engine/procedure/play.ts";
import { type Resolved, resolve } from "../../engine/procedure/resolve.ts";
import { shotsOf } from "../../engine/procedure/shots.ts";
import { firstOf, meet } from "../../engine/reality/condition.ts";
import { type Screen, screenOf } from "../../engine/world/screen.ts";
import type { Slot, Step } from "../../knowledge/procedure.ts";
import { guide, knowledge } from "../content.ts";

/** A screen with the places to touch, in order: ids of its controls and fields. */
export interface Marked {
  readonly screen: Screen;
  readonly marks: readonly string[];
}

/** One step: the screens on which a person acts, and the one that stands there when it is done. */
export interface Frame {
  readonly step: Resolved<Step>;
  readonly before: readonly Marked[];
  readonly after: Screen;
  /** Whether `after` has to be shown too: at the end, where nothing is touched, and after a danger that leads to another screen than that on which the next step begins. */
  readonly showsAfter: boolean;
  /** Where what stands there when it is done depends on the way that follows: the screen of each way. */
  readonly afterBy?: readonly Outcome[] | undefined;
}

/** The screen to which a step leads whoever goes one way from there. */
interface Outcome extends Pick<Way, "value" | "title"> {
  readonly by: string;
  readonly screen: Screen;
}

const drawn = new Map<string, Frame[]>();

/**
 * Plays a procedure on the simulator and keeps the screens before and after each step.
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
  const frames = played.worlds.map((world, at) => {
    const step = steps[at] as Resolved<Step>;
    const shots = shotsOf(simulator, played.worlds[at - 1] ?? start, step, quantities);
    return {
      step,
      before: shots.map(({ world: then, on, marks }) => ({ screen: screenOf(simulator, then, on), marks })),
      after: screenOf(simulator, world, step.see.on ?? step.device),
    };
  });
  return frames.map((frame, at) => {
    const [next] = frames[at + 1]?.before ?? [];
    const isSeenNext = next?.screen.id === frame.after.id && next.screen.kind === frame.after.kind;
    const isDanger = frame.step.loses !== undefined;
    return { ...frame, showsAfter: !next || (isDanger && !isSeenNext) || frame.before.length === 0 };
  });
}

/** Steps of one slot's way, or a single step; in the order of the procedure. */
export interface Part {
  readonly slot?: { readonly id: string; readonly by: string; readonly ways: readonly Way[] } | undefined;
  readonly frames: readonly Frame[];
  /** Number of its first step. Ways of which one is gone share it, and number their steps below it. */
  readonly from: number;
}

/** What stands before a step of a part, or of one of its ways: `7`, and `7.2` where there are several ways. Pure. */
export const numberIn = ({ slot, from }: Pick<Part, "slot" | "from">, at: number): string =>
  slot && slot.ways.length > 1 ? `${from}.${at + 1}` : String(from + at);

interface Way {
  readonly value: string;
  readonly title: { readonly en: string; readonly ru: string };
  readonly frames: readonly Frame[];
}

/** A screen as far as others agree with it: what one way alone has left on it would be wrong for whoever went another. Pure. */
function agreedScreen(screen: Screen, others: readonly Screen[]): Screen {
  const alike = others.filter(({ id }) => id === screen.id);
  const inAll = <One>(pick: (one: Screen) => readonly One[], isSame: (a: One, b: One) => boolean) =>
    pick(screen).filter((mine) => alike.every((other) => pick(other).some((theirs) => isSame(mine, theirs))));
  const reads = inAll(
    (one) => one.reads,
    (a, b) => a === b,
  );
  return {
    ...screen,
    notice: alike.every(({ notice }) => notice === screen.notice) ? screen.notice : null,
    fields: inAll(
      (one) => one.fields,
      (a, b) => a.id === b.id,
    ),
    reads,
    values: Object.fromEntries(Object.entries(screen.values).filter(([name]) => reads.includes(name))),
  };
}

/** A step that follows ways of which a reader may have gone any, drawn so that it is true of each. */
function agreedFrame(
  id: string,
  frame: Frame,
  by: readonly { readonly by: string; readonly value: string }[],
  own: Readonly<Record<string, string>> = {},
): Frame {
  const others = by.flatMap(({ by, value }) =>
    storyboard(id, { ...own, [by]: value }).filter(
      ({ step }) => step.way?.slot === frame.step.way?.slot && step.id === frame.step.id,
    ),
  );
  return {
    ...frame,
    before: frame.before.map((shot, at) => ({
      ...shot,
      screen: agreedScreen(
        shot.screen,
        others.flatMap(({ before }) => before[at]?.screen ?? []),
      ),
    })),
    after: agreedScreen(
      frame.after,
      others.map(({ after }) => after),
    ),
  };
}

/** What a step leads to where a choice follows it, if that depends on the choice. */
function outcomesOf(id: string, frame: Frame, by: string, ways: Slot["ways"]) {
  const outcomes = Object.entries(ways).flatMap(([value, { title }]): Outcome[] => {
    const [then] = storyboard(id, { [by]: value }).filter(
      ({ step }) => !step.way && step.id === frame.step.id,
    );
    return then ? [{ by, value, title, screen: then.after }] : [];
  });
  const looks = ({ id, fields, reads }: Screen) => [id, ...fields.map((field) => field.id), ...reads].join();
  return outcomes.some(({ screen }) => looks(screen) !== looks(frame.after)) ? outcomes : undefined;
}

/**
 * The whole procedure for a reader: plain steps, and every way of every slot, each with its pictures; of slots that
 * have some of the ways `only` names, those.
 */
export function wholeStoryboard(id: string, only: readonly string[] = []): Part[] {
  const procedure = knowledge.procedures[id];
  const own = storyboard(id);
  let next = 1;
  const counted = (part: Omit<Part, "from">): Part => {
    const from = next;
    const ways = part.slot?.ways ?? [];
    next += ways.length > 1 ? 1 : (ways[0] ?? part).frames.length;
    return { ...part, from };
  };
  const passed: { readonly by: string; readonly value: string }[] = [];
  const steps = procedure?.steps ?? [];
  const waysOf = ({ by, ways }: Slot) =>
    Object.entries(ways).filter(([value]) => meet(procedure?.covers ?? {}, { [by]: value }));
  return steps.map((entry, at): Part => {
    const following = steps[at + 1];
    const choice = following && "slot" in following ? knowledge.slots[following.slot] : undefined;
    if (!("slot" in entry))
      return counted({
        frames: own
          .filter(({ step }) => !step.way && step.id === entry.id)
          .map((frame) => ({
            ...agreedFrame(id, frame, passed),
            afterBy: choice && outcomesOf(id, frame, choice.by, Object.fromEntries(waysOf(choice))),
          })),
      });
    const slot = knowledge.slots[entry.slot];
    if (!slot) return counted({ frames: [] });
    const covered = waysOf(slot);
    const wanted = covered.filter(([value]) => only.includes(value));
    const ways = (wanted.length > 0 ? wanted : covered).map(([value, { title }]) => ({
      value,
      title,
      frames: storyboard(id, { [slot.by]: value })
        .filter(({ step }) => step.way?.slot === entry.slot)
        .map((frame) => agreedFrame(id, frame, passed, { [slot.by]: value })),
    }));
    passed.push(...ways.map(({ value }) => ({ by: slot.by, value })));
    return counted({ slot: { id: entry.slot, by: slot.by, ways }, frames: [] });
  });
}

/** Kinds of the devices that a reader of a procedure is shown, whichever way they go. */
export function kindsShown(id: string): string[] {
  const frames = wholeStoryboard(id).flatMap((part) => [
    ...part.frames,
    ...(part.slot?.ways ?? []).flatMap((way) => way.frames),
  ]);
  const screens = frames.flatMap(({ before, after }) => [...before.map(({ screen }) => screen), after]);
  return [...new Set(screens.map(({ kind }) => kind))];
}

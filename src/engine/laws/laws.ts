import { roleOf } from "../device/anatomy.ts";
import { type DeviceState, screenIdOf } from "../device/device.ts";
import { patienceMs } from "../explore/moves.ts";
import { kindOfDevice } from "../world/simulator.ts";
import type { World } from "../world/world.ts";
import { type Met, nameOf, type Pressed, type Survey } from "./survey.ts";

/** What a law has to know of the domain. */
interface Losses {
  /** How much is lost for good between two worlds. */
  readonly between: (before: World, after: World) => number;
}

/** A law of devices: what breaks it, named by the place. */
export type Law = (survey: Survey, losses: Losses) => readonly string[];

const look = (screen: Pressed["seen"]) => JSON.stringify({ ...screen, on: "" });

/** What happens elsewhere: messages on their way, and other devices. */
const elsewhere = ({ before, after, gesture }: Pressed): boolean =>
  after.queue.length !== before.queue.length ||
  Object.keys(after.devices).some((on) => on !== gesture.on && after.devices[on] !== before.devices[on]);

/** The keys that a chart answers, by state: what it names has to work, whatever is drawn. */
function keysOfChart(simulator: Survey["simulator"], kind: string): string[] {
  const { states } = kindOfDevice(simulator.kinds, { kind }).machine.config as {
    states?: Readonly<Record<string, { on?: Readonly<Record<string, unknown>> }>>;
  };
  return Object.entries(states ?? {}).flatMap(([at, { on }]) =>
    Object.keys(on ?? {})
      .filter((event) => event.startsWith("press."))
      .map((event) => `${kind} › ${at} › ${event.slice("press.".length)}`),
  );
}

/** No dead keys: each that is drawn, or that its chart names, can be pressed somewhere, on a device of each look. */
const offered: Law = ({ seen, simulator }) => {
  const lit = new Map<string, boolean>();
  const note = (key: string, isLit: boolean) => lit.set(key, (lit.get(key) ?? false) || isLit);
  for (const { kind, id: screen, at, look: made = "", controls, frame } of seen) {
    for (const { id, enabled } of controls) note(`${kind} › ${screen} › ${id}|${made}`, enabled);
    for (const { id, enabled } of [...controls, ...frame])
      if (enabled) note(`${kind} › ${at} › ${id}|`, true);
  }
  for (const kind of new Set(seen.map((screen) => screen.kind)))
    for (const name of keysOfChart(simulator, kind)) note(`${name}|`, false);
  return [...lit].flatMap(([key, isLit]) => (isLit ? [] : [key.split("|")[0] ?? key]));
};

/** Every key answers: it changes what is seen, or sends something on its way. What is said already need not change. */
const answers: Law = ({ presses }) =>
  presses
    .filter((one) => look(one.seen) === look(one.next) && one.seen.notice === null && !elsewhere(one))
    .map(nameOf);

/** One thing that is done or lit where something is seen. */
interface Case {
  readonly name: string;
  readonly seen: string;
  readonly effect: unknown;
}

/** Names for which the same is seen, and not the same follows. */
function varying(cases: readonly Case[]): string[] {
  const first = new Map<string, unknown>();
  return cases.flatMap(({ name, seen, effect }) => {
    const key = `${name} ${seen}`;
    if (!first.has(key)) first.set(key, effect);
    return first.get(key) === effect ? [] : [name];
  });
}

/** What is seen of a screen before anybody looks whether its keys are lit. */
const face = ({ look: made, notice, fields, reads }: Pressed["seen"]) =>
  JSON.stringify({ made, notice, fields: fields.map((one) => [one.id, one.filled]), reads });

/** No surprise: where the same is seen, the same keys are lit. */
const sameKeys: Law = ({ seen }) =>
  varying(
    seen.flatMap((screen) =>
      screen.controls.map(({ id, enabled }) => ({
        name: `${screen.kind} › ${screen.id} › ${id}`,
        seen: face(screen),
        effect: enabled,
      })),
    ),
  );

/** No empty screen: whatever is drawn to be used can be used, or what was asked for is on its way. */
const usable: Law = ({ seen, simulator }) =>
  seen
    .filter((screen) => {
      const shape = kindOfDevice(simulator.kinds, { kind: screen.kind }).anatomy?.screens[screen.id];
      const isForUse = [shape?.controls, shape?.optional, shape?.fields].some(
        (some) => (some ?? []).length > 0,
      );
      return isForUse && screen.fields.length === 0 && !screen.controls.some(({ enabled }) => enabled);
    })
    .map(({ kind, id }) => `${kind} › ${id}`);

/** No hidden mode: where the same is seen, the same keys can be pressed, and each leads at once to the same screen. */
const noHiddenMode: Law = ({ presses }) =>
  varying(
    // What another device answers at once is not this one's doing.
    presses
      .filter((one) => !elsewhere(one))
      .map((one) => ({
        name: nameOf(one),
        seen: look(one.seen),
        effect: `${one.next.id} ${one.next.notice}`,
      })),
  );

/** Nothing is lost by surprise: what destroys something is drawn as dangerous, or asked for twice. */
const warned: Law = ({ presses, simulator }, { between }) =>
  presses
    .filter(({ before, after, seen, gesture }) => {
      if (between(before, after) === 0) return false;
      const anatomy = kindOfDevice(simulator.kinds, { kind: seen.kind }).anatomy;
      const shape = anatomy?.screens[seen.id];
      return !anatomy || !shape || roleOf(anatomy, shape, gesture.press) !== "danger";
    })
    .map(nameOf);

/** Time alone destroys nothing. */
const patience: Law = ({ met }, { between }) =>
  met.flatMap(({ world, ways = [] }) =>
    ways.flatMap(({ gesture, to }) => {
      const after = met[to]?.world;
      // What comes within that time was set off by a press.
      return "waitMs" in gesture && gesture.waitMs > patienceMs && after && between(world, after) > 0
        ? [`waiting ${gesture.waitMs} ms`]
        : [];
    }),
  );

const screenIn = ({ simulator }: Survey, device: DeviceState) =>
  kindOfDevice(simulator.kinds, device).anatomy?.screens[screenIdOf(device)];

/** A way back: from everywhere, without losing anything, something leads to where all devices can be laid aside. */
const wayBack: Law = (survey, { between }) => {
  const { met } = survey;
  const isGood = met.map(
    ({ world, ways }) =>
      // From where nobody has gone on, nothing is known.
      ways === undefined ||
      Object.values(world.devices).every((device) => screenIn(survey, device)?.rest ?? true),
  );
  const sources: number[][] = met.map(() => []);
  met.forEach(({ world, ways = [] }, from) => {
    for (const { to } of ways) if (between(world, (met[to] as Met).world) === 0) sources[to]?.push(from);
  });
  const frontier = isGood.flatMap((good, at) => (good ? [at] : []));
  for (let next = 0; next < frontier.length; next++)
    for (const from of sources[frontier[next] as number] ?? []) {
      if (isGood[from]) continue;
      isGood[from] = true;
      frontier.push(from);
    }
  return met.flatMap(({ world }, at) =>
    isGood[at]
      ? []
      : Object.values(world.devices).flatMap((device) =>
          screenIn(survey, device)?.rest === true || !screenIn(survey, device)
            ? []
            : [`${device.kind} › ${screenIdOf(device)}`],
        ),
  );
};

/** Nobody is at a loss: in every world something can be done, or something is on its way. */
const wayOn: Law = (survey) =>
  survey.met.flatMap(({ world, ways }) =>
    ways?.length === 0 && world.queue.length === 0
      ? Object.values(world.devices)
          .filter((device) => screenIn(survey, device))
          .map((device) => `${device.kind} › ${screenIdOf(device)}`)
          .slice(0, 1)
      : [],
  );

/** All laws of devices, by name. */
export const laws = {
  offered,
  usable,
  answers,
  "same-keys": sameKeys,
  "no-hidden-mode": noHiddenMode,
  warned,
  patience,
  "way-back": wayBack,
  "way-on": wayOn,
} as const satisfies Readonly<Record<string, Law>>;

import { touchableKinds } from "../../domain/devices/registry.ts";
import { proceduresOf } from "../../engine/tree/planned.ts";
import type { Screen } from "../../engine/world/screen.ts";
import type { Locale } from "../../language/locales.ts";
import { guidePath } from "../../language/paths.ts";
import { knowledge, tell } from "../content.ts";
import { stepPath } from "../said/state-paths.ts";
import { storyboard, wholeStoryboard } from "./storyboard.ts";

/** A place at which a screen stands: after which step of which procedure. */
export interface Standing {
  readonly procedure: string;
  /** Number of the step after which it shows, from 1; the count of steps done. */
  readonly step: number;
}

/** A screen as people meet it, with every place in a procedure at which it stands. */
export interface MetScreen {
  readonly screen: Screen;
  readonly standings: readonly Standing[];
}

/** How little a place helps whoever sees its screen: least where the next step begins, more where something is destroyed. */
function farness({ procedure, step }: Standing): number {
  const { loses } = knowledge.procedures[procedure] ?? {};
  return (step === 0 ? 2 : 0) + (loses ? 1 : 0);
}

/** Where a procedure is at its end, nothing follows: whoever sees that screen elsewhere too is led there. */
const isEnd = ({ procedure, step }: Standing) => step === storyboard(procedure).length;

const helpful = (standings: readonly Standing[]) =>
  standings.some((one) => !isEnd(one)) ? standings.filter((one) => !isEnd(one)) : standings;

/** Screens of all procedures by kind of device, in the order in which they are met; the likeliest place first. */
export function metScreens(): ReadonlyMap<string, readonly MetScreen[]> {
  const found = new Map<string, { screen: Screen; standings: Standing[] }>();
  for (const id of Object.keys(knowledge.procedures)) {
    const usual = storyboard(id).map(({ step }) => step.id);
    for (const { frames, slot } of wholeStoryboard(id))
      for (const { step, after: screen } of [...frames, ...(slot?.ways.flatMap((way) => way.frames) ?? [])]) {
        const key = `${screen.kind} ${screen.id} ${screen.notice ?? ""}`;
        const met = found.get(key) ?? { screen, standings: [] };
        const at = usual.indexOf(step.id) + 1;
        const isNew = !met.standings.some(({ procedure }) => procedure === id);
        // A step of a way that is not the usual one has no number of its own: the procedure is opened from its start.
        if (isNew) met.standings.push({ procedure: id, step: at });
        found.set(key, met);
      }
  }
  const all = [...found.values()].map(({ screen, standings }) => ({
    screen,
    standings: helpful(standings).toSorted((one, other) => farness(one) - farness(other)),
  }));
  const byKind = Map.groupBy(all, ({ screen }) => screen.kind);
  return new Map(
    touchableKinds.flatMap((kind) => (byKind.has(kind) ? [[kind, byKind.get(kind) ?? []]] : [])),
  );
}

/** Address of a procedure at the step that follows. */
export const nextStepPath = (locale: Locale, { procedure, step }: Standing) =>
  stepPath(locale, procedure, step);

/** The places in guides that lead to a procedure: address and title. */
export const guidesTo = (locale: Locale, procedure: string) =>
  Object.entries(knowledge.trees).flatMap(([tree, { ends }]) =>
    Object.entries(ends)
      .filter(([, end]) => "plan" in end && proceduresOf(end).includes(procedure))
      .map(([id, end]) => ({ url: guidePath(locale, tree, id), title: tell(locale, end.title) })),
  );

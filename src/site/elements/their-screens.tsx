import { render } from "preact";
import { anatomyOf } from "../../domain/devices/registry.ts";
import { plannedSteps, worldAt } from "../../engine/guide/session.ts";
import { positionIn, type WholeState } from "../../engine/guide/whole-state.ts";
import { attemptStep } from "../../engine/procedure/play.ts";
import { screenOf } from "../../engine/world/screen.ts";
import { Face } from "../../faces/face.tsx";
import { describe } from "../../faces/words.ts";
import type { GuideData } from "./data.ts";

/**
 * The screens of somebody who stands at this place and has done these steps, as pictures in the language of the
 * data. Their own device may look another way: what is not in a code, such as the maker, is not known.
 */
export function screensOf(data: GuideData, whole: WholeState, title: string): HTMLElement {
  const box = document.createElement("div");
  const { session, position } = positionIn(data, whole);
  const variants = Object.fromEntries(
    Object.entries(data.variants).map(([id, { values }]) => [id, Object.keys(values)[0] ?? ""]),
  );
  const steps = plannedSteps(session, position, variants);
  if (steps.length === 0) return box;
  const world = steps
    .slice(0, whole.state.done)
    .reduce(
      (now, { step }) => attemptStep(now, step, session.quantities),
      worldAt(session, position, variants),
    );
  const used = new Set(
    steps.flatMap(({ step }) => [
      step.device,
      ...step.do.flatMap((act) => ("on" in act && act.on ? [act.on] : [])),
    ]),
  );
  render(
    <>
      <h3>{title}</h3>
      <div class="desk">
        {Object.entries(world.devices).map(([on, { kind }]) => {
          const words = data.faces[kind];
          if (!words || !used.has(on) || !anatomyOf(kind)) return null;
          const screen = screenOf(world, on);
          return (
            <figure key={on}>
              <div aria-hidden="true">
                <Face screen={screen} words={words} />
              </div>
              <figcaption>{describe(screen, words)}</figcaption>
            </figure>
          );
        })}
      </div>
    </>,
    box,
  );
  return box;
}

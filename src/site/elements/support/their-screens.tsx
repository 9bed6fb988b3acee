import type { Guide } from "../../../engine/guide/guide.ts";
import { stepsAt, worldAfter } from "../../../engine/guide/plan.ts";
import { devicesUsed } from "../../../engine/procedure/run.ts";
import type { Position } from "../../../engine/tree/replay.ts";
import { screenOf } from "../../../engine/world/screen.ts";
import { kindOfDevice } from "../../../engine/world/simulator.ts";
import { Face } from "../../../faces/face.tsx";
import { describe } from "../../../faces/words.ts";
import type { GuideData } from "../../payload/guide-data.ts";
import { firstLooks } from "../../said/say-next.ts";

interface Props {
  readonly guide: Guide;
  readonly data: GuideData;
  readonly position: Position;
  /** Steps that they have done. */
  readonly done: number;
}

/**
 * The screens of somebody who stands at this place and has done these steps, as pictures in the language of the
 * data. Their own device may look another way: what is not in a code, such as the maker, is not known.
 */
export function TheirScreens({ guide, data, position, done }: Props) {
  const { simulator } = guide.domain;
  const variants = firstLooks(data);
  const steps = stepsAt(guide, position, variants);
  if (steps.length === 0) return null;
  const world = worldAfter(guide, position, variants, done);
  const shown = devicesUsed(simulator, { world, steps }).flatMap((on) => {
    const device = world.devices[on];
    const words = device && data.faces[device.kind];
    return words && kindOfDevice(simulator.kinds, device).anatomy ? [{ on, words }] : [];
  });
  return (
    <div>
      <h3>{data.text["their-screens"]}</h3>
      <div class="desk">
        {shown.map(({ on, words }) => {
          const screen = screenOf(simulator, world, on);
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
    </div>
  );
}

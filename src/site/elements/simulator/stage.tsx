import type { Gesture } from "../../../engine/world/gesture.ts";
import type { Simulator } from "../../../engine/world/simulator.ts";
import type { World } from "../../../engine/world/world.ts";
import type { FaceWords } from "../../../faces/words.ts";
import type { SimulatorData } from "../../payload/simulator-data.ts";
import { Device } from "../live/device.tsx";

interface Props {
  readonly simulator: Simulator;
  readonly data: SimulatorData;
  readonly world: World;
  readonly faces: Readonly<Record<string, FaceWords>>;
  /** Ids of the devices that can be touched. */
  readonly devices: readonly string[];
  readonly current: string | undefined;
  readonly show: (device: string) => void;
  /** The gesture that comes next. */
  readonly target: Exclude<Gesture, { waitMs: number }> | undefined;
  readonly plain: boolean;
  readonly act: (gesture: Gesture) => void;
}

/** All devices, of which one is in front where there is room for one. */
export function Stage({ simulator, data, world, faces, devices, current, show, target, plain, act }: Props) {
  const wordsOf = (on: string) => faces[world.devices[on]?.kind ?? on];
  const nameOf = (on: string) => data.names[on] ?? wordsOf(on)?.name ?? on;
  return (
    <>
      <fieldset class="switcher">
        <legend class="hidden">{data.text.devices}</legend>
        {devices.map((id) => (
          <button key={id} type="button" aria-pressed={id === current} onClick={() => show(id)}>
            {nameOf(id)}
          </button>
        ))}
      </fieldset>
      <div class="desk">
        {devices.map((id) => {
          const words = wordsOf(id);
          return (
            words && (
              <div key={id} class={id === current ? "place is-current" : "place"}>
                <Device
                  simulator={simulator}
                  world={world}
                  on={id}
                  name={nameOf(id)}
                  words={words}
                  plain={plain}
                  act={act}
                  next={target?.on === id ? ("press" in target ? target.press : target.type) : undefined}
                />
              </div>
            )
          );
        })}
      </div>
    </>
  );
}

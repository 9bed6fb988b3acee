import type { Gesture } from "../../../engine/world/gesture.ts";
import { screenOf } from "../../../engine/world/screen.ts";
import type { Simulator } from "../../../engine/world/simulator.ts";
import type { World } from "../../../engine/world/world.ts";
import { Face } from "../../../faces/face.tsx";
import { Icon } from "../../../faces/parts/icon.tsx";
import type { FaceWords } from "../../../faces/words.ts";
import type { SimulatorData } from "../../payload/simulator-data.ts";
import { Device } from "../live/device.tsx";
import { useNews } from "./use-news.ts";

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

/** The device in hand, and all of them to take into the hand: small, and lit when something has happened there. */
export function Stage({ simulator, data, world, faces, devices, current, show, target, plain, act }: Props) {
  const wordsOf = (on: string) => faces[world.devices[on]?.kind ?? on];
  const nameOf = (on: string) => data.names[on] ?? wordsOf(on)?.name ?? on;
  const news = useNews(simulator, world, devices, current);
  const words = current === undefined ? undefined : wordsOf(current);
  return (
    <>
      <fieldset class="switcher" hidden={devices.length < 2}>
        <legend class="hidden">{data.text.devices}</legend>
        {devices.map((id) => {
          const faceWords = wordsOf(id);
          return (
            <button
              key={id}
              type="button"
              class={news.has(id) ? "is-lit" : ""}
              aria-pressed={id === current}
              onClick={() => show(id)}
            >
              {faceWords && (
                <span class="small" aria-hidden="true">
                  <Face screen={screenOf(simulator, world, id)} words={faceWords} />
                </span>
              )}
              <span>
                {nameOf(id)}
                {news.has(id) && <span class="hidden">: {data.text["something-new"]}</span>}
              </span>
              {faceWords && news.has(id) && (
                <span class="letter">
                  <Icon name="mail" words={faceWords} />
                </span>
              )}
            </button>
          );
        })}
      </fieldset>
      <div class="in-hand">
        {current !== undefined && words && (
          <Device
            key={current}
            simulator={simulator}
            world={world}
            on={current}
            name={nameOf(current)}
            words={words}
            plain={plain}
            act={act}
            next={target?.on === current ? ("press" in target ? target.press : target.type) : undefined}
          />
        )}
      </div>
    </>
  );
}

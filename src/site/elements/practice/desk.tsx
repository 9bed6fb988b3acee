import { render } from "preact";
import { ibkr } from "../../../domain/ibkr.ts";
import { simHolderIn } from "../../../domain/world/devices-in.ts";
import { devicesUsed, nextStep } from "../../../engine/procedure/run.ts";
import { type WayOn, wayOn } from "../../../engine/procedure/way-on.ts";
import { kindOfDevice } from "../../../engine/world/simulator.ts";
import type { World } from "../../../engine/world/world.ts";
import type { FaceWords } from "../../../faces/words.ts";
import type { GuideData, SaidStep } from "../../payload/guide-data.ts";
import { Device } from "../live/device.tsx";
import type { Training } from "./training.ts";

interface Props {
  readonly training: Training;
  readonly data: GuideData;
  /** Words of the devices, in the language that they speak. */
  readonly faces: Readonly<Record<string, FaceWords>>;
}

const { simulator } = ibkr;
const isPhone = (kind: string) => kind === "android" || kind === "iphone";

/** The instruction of the next step, or that all is done; undefined where there are no steps. */
function instructionOf({ training, data }: Props): string | undefined {
  const run = training.run();
  if (run.steps.length === 0) return undefined;
  return (nextStep(run)?.step as SaidStep | undefined)?.say ?? data.text["all-done"];
}

/** What is said above the instruction to whoever has gone another way; undefined on the way. */
function strayed({ training, data }: Props, way: WayOn | undefined): string | undefined {
  if (!nextStep(training.run())) return undefined;
  if (!way) return training.run().world.queue.length === 0 ? data.text["way-lost"] : undefined;
  return way.isDetour && "on" in way.gesture ? data.text["way-back"] : undefined;
}

/** Devices to draw: beside a login window only what the steps need; of two phones, one may change unseen. */
function drawnDevices(world: World, used: readonly string[]) {
  return Object.entries(world.devices).filter(
    ([on, device]) =>
      kindOfDevice(simulator.kinds, device).anatomy && (!("window" in world.devices) || used.includes(on)),
  );
}

function Desk(props: Props) {
  const { training, data, faces } = props;
  const run = training.run();
  const { world } = run;
  const way = wayOn(simulator, run, data.quantities);
  const target = way && "on" in way.gesture ? way.gesture : undefined;
  const aside = strayed(props, way);
  const isLost = !way && nextStep(run) !== undefined && world.queue.length === 0;
  const devices = drawnDevices(world, devicesUsed(simulator, run));
  const instruction = instructionOf(props);
  const simHolder = simHolderIn(world);
  return (
    <>
      <h2>{data.text["device-title"]}</h2>
      <p class="hint">{data.text["device-note"]}</p>
      {instruction !== undefined && (
        <div class="now">
          <p tabIndex={-1}>{instruction}</p>
          {aside !== undefined && <p class="strayed">{aside}</p>}
          {nextStep(run) && (
            <button type="button" onClick={training.showMe}>
              {data.text["show-me"]}
            </button>
          )}
        </div>
      )}
      <div class={devices.length > 1 ? "desk is-several" : "desk"}>
        {devices.map(([on, { kind }]) => {
          const words = faces[kind];
          const next = target?.on === on ? ("press" in target ? target.press : target.type) : undefined;
          const name = (on === "phone" || on === "other-phone" ? data.text[on] : words?.name) ?? on;
          return (
            words && (
              <Device
                key={on}
                simulator={simulator}
                world={world}
                on={on}
                name={name}
                words={words}
                hint={isPhone(kind) ? data.text[simHolder === on ? "sim-here" : "sim-gone"] : undefined}
                next={next}
                act={training.touch}
              />
            )
          );
        })}
      </div>
      <button type="button" class={isLost ? "quiet is-needed" : "quiet"} onClick={training.restart}>
        {data.text["restart-device"]}
      </button>
    </>
  );
}

/** Draws all devices of a training that have screens into an element. */
export function drawDesk(into: HTMLElement, props: Props): void {
  const hadFocus = into.contains(document.activeElement);
  render(<Desk {...props} />, into);
  into.hidden = false;
  // With the last step its button goes: what is said instead takes the focus.
  if (hadFocus && !into.contains(document.activeElement)) into.querySelector<HTMLElement>(".now p")?.focus();
}

/** Takes the devices away. */
export function clearDesk(into: HTMLElement): void {
  render(null, into);
  into.hidden = true;
}

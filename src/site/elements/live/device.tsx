import type { Gesture } from "../../../engine/world/gesture.ts";
import { screenOf } from "../../../engine/world/screen.ts";
import type { Simulator } from "../../../engine/world/simulator.ts";
import type { World } from "../../../engine/world/world.ts";
import { LiveFace } from "../../../faces/live-face.tsx";
import { plainScreen } from "../../../faces/plain.ts";
import { describe, type FaceWords } from "../../../faces/words.ts";
import { useKeptFocus } from "./kept-focus.ts";
import { useScreenTurn } from "./screen-turn.ts";

interface Props {
  readonly simulator: Simulator;
  readonly world: World;
  /** Id of the device in the world. */
  readonly on: string;
  readonly name: string;
  readonly words: FaceWords;
  /** What is said above the device, such as where the SIM card is. */
  readonly hint?: string | undefined;
  /** Control or field that comes next, if it is on this device. */
  readonly next: string | undefined;
  /** Whether it is shown as plain lines too. */
  readonly plain?: boolean;
  readonly act: (gesture: Gesture) => void;
}

/** One live device: its face or its plain lines, and every change said to those who do not see it. */
export function Device({ simulator, world, on, name, words, hint, next, plain = false, act }: Props) {
  const screen = screenOf(simulator, world, on);
  const { heading, marked } = useKeptFocus();
  const turn = useScreenTurn(screen.id);
  const press = marked((control: string) => act({ on, press: control }));
  const type = marked((field: string, value: "right" | "mistyped") => act({ on, type: field, value }));
  return (
    <section class="device" aria-label={`${words.training["training"]}: ${name}`}>
      <h3 ref={heading} tabIndex={-1}>
        {name}
      </h3>
      {hint !== undefined && <p class="hint">{hint}</p>}
      <div lang={words.lang} class={turn}>
        {plain && <pre class="plain">{plainScreen(screen, words)}</pre>}
        <LiveFace screen={screen} words={words} next={next} press={press} type={type} />
        <p class="hidden" role="status">
          {describe(screen, words)}
        </p>
      </div>
    </section>
  );
}

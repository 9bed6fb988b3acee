import type { Gesture } from "../../../engine/world/gesture.ts";
import { screenOf } from "../../../engine/world/screen.ts";
import type { World } from "../../../engine/world/world.ts";
import { Face } from "../../../faces/face.tsx";
import { plainScreen } from "../../../faces/plain.ts";
import { describe, type FaceWords } from "../../../faces/words.ts";
import { useKeptFocus } from "../kept-focus.ts";
import { useTurning } from "../turning.ts";

interface Props {
  readonly world: World;
  readonly on: string;
  readonly name: string;
  readonly words: FaceWords;
  /** Control or field that comes next, if it is on this device. */
  readonly next: string | undefined;
  readonly plain: boolean;
  readonly act: (gesture: Gesture) => void;
}

/** One live device: its face or its plain lines, and every change said to those who do not see it. */
export function DeviceView({ world, on, name, words, next, plain, act }: Props) {
  const screen = screenOf(world, on);
  const { heading, marked } = useKeptFocus();
  const turn = useTurning(screen.id);
  const touch = {
    press: marked((press: string) => act({ on, press })),
    type: marked((type: string, value: "right" | "mistyped") => act({ on, type, value })),
    next,
  };
  return (
    <section class="device" aria-label={`${words.training["training"]}: ${name}`}>
      <h3 ref={heading} tabIndex={-1}>
        {name}
      </h3>
      <div lang={words.lang} class={turn}>
        {plain && <pre class="plain">{plainScreen(screen, words)}</pre>}
        <Face screen={screen} words={words} touch={touch} />
        <p class="hidden" role="status">
          {describe(screen, words)}
        </p>
      </div>
    </section>
  );
}

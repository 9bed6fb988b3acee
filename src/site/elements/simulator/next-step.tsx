import type { Advice } from "../../../engine/practice/practice.ts";
import type { World } from "../../../engine/world/world.ts";
import type { FaceWords } from "../../../faces/words.ts";
import type { SimulatorData } from "../../payload/simulator-data.ts";
import { adviceInWords } from "./advice-words.ts";

interface Props {
  readonly data: SimulatorData;
  readonly world: World;
  readonly faces: Readonly<Record<string, FaceWords>>;
  /** What is said when the goal is reached; undefined before. */
  readonly reached: string | undefined;
  readonly advice: Advice | undefined;
  readonly ask: () => void;
  /** Does what was advised. */
  readonly follow: () => void;
}

/** Says and marks what comes next when asked, does it when asked again, and says that the goal is reached. */
export function NextStep({ data, world, faces, reached, advice, ask, follow }: Props) {
  const wordsOf = (on: string) => faces[world.devices[on]?.kind ?? on];
  const gesture = advice && "gesture" in advice ? advice.gesture : undefined;
  const { text } = data;
  const [name, act] = !gesture
    ? ([text["next-step"], ask] as const)
    : ([text["waitMs" in gesture ? "let-time-pass" : "do-it"], follow] as const);
  return (
    <div class="next">
      <p role="status" class={reached === undefined ? "verdict" : "verdict is-reached"}>
        {reached === undefined ? advice && adviceInWords(data, advice, wordsOf) : `✓ ${reached}`}
      </p>
      <button type="button" class="main" hidden={reached !== undefined} onClick={act}>
        {name}
      </button>
    </div>
  );
}

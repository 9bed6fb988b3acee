import { useState } from "preact/hooks";
import type { ScreenField } from "../engine/world/screen.ts";
import { trainingValue } from "./training-values.ts";
import type { FaceWords } from "./words.ts";

interface Props {
  readonly field: ScreenField;
  readonly words: FaceWords;
  /** Called when the whole value has been spelled. */
  readonly typed: () => void;
}

const keys = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"];

/** The drawn keys of a token. They take only what spells the offered value, and say so otherwise. */
export function Keypad({ field, words, typed }: Props) {
  const [spelled, setSpelled] = useState("");
  const [wrong, setWrong] = useState(false);
  const wanted = trainingValue(field.id, field.known);
  const { training } = words;
  const press = (key: string) => {
    const next = spelled + key;
    if (!wanted?.startsWith(next)) {
      setWrong(true);
      setSpelled("");
      return;
    }
    setWrong(false);
    setSpelled(next === wanted ? "" : next);
    if (next === wanted) typed();
  };
  return (
    <div class="keypad">
      <p role="status">
        {wrong ? `${training["use"]} ${wanted ?? training["use-nothing"]}` : spelled.replace(/./g, "•")}
      </p>
      {keys.map((key) => (
        <button key={key} type="button" onClick={() => press(key)}>
          {key}
        </button>
      ))}
    </div>
  );
}

import { useEffect } from "preact/hooks";
import { isLack } from "../../../domain/practice/lacks.ts";
import type { Practice } from "../../../engine/practice/practice.ts";
import type { SimulatorData } from "../../payload/simulator-data.ts";

/** Fewer devices than this are no choice: a situation that needs its one device does not ask for it. */
const fewest = 3;

interface Props {
  readonly data: SimulatorData;
  readonly practice: Practice;
  /** Switches that can change something here. */
  readonly offered: readonly string[];
  readonly turn: (fault: string) => void;
}

/** When the question goes, what stands below it on a phone takes its place at the top of the window. */
function useRoomLeft(): void {
  const leave = () => {
    if (matchMedia("(width < 64rem)").matches)
      requestAnimationFrame(() => document.querySelector(".simulator")?.parentElement?.scrollIntoView());
  };
  useEffect(() => leave, []);
}

function Question({ data, practice, offered, turn }: Props) {
  useRoomLeft();
  return (
    <fieldset class="own">
      <legend>{data.text["own-devices"]}</legend>
      {offered.map((lack) => (
        <label key={lack} class="switch">
          <input type="checkbox" checked={!practice.faults.includes(lack)} onChange={() => turn(lack)} />
          {data.faults[lack]}
        </label>
      ))}
    </fieldset>
  );
}

/** Which devices somebody has who plays freely, asked before anything is done. */
export function OwnDevices({ offered, practice, ...rest }: Props) {
  const lacks = offered.filter(isLack);
  if (lacks.length < fewest || practice.history.done.length > 0) return null;
  return <Question offered={lacks} practice={practice} {...rest} />;
}

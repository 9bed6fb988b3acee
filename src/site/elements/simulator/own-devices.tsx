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

/** Which devices somebody has who plays freely, asked before anything is done. */
export function OwnDevices({ data, practice, offered, turn }: Props) {
  const lacks = offered.filter(isLack);
  if (lacks.length < fewest || practice.history.done.length > 0) return null;
  return (
    <fieldset class="own">
      <legend>{data.text["own-devices"]}</legend>
      {lacks.map((lack) => (
        <label key={lack} class="switch">
          <input type="checkbox" checked={!practice.faults.includes(lack)} onChange={() => turn(lack)} />
          {data.faults[lack]}
        </label>
      ))}
    </fieldset>
  );
}

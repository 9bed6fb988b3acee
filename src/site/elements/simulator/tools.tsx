import type { History } from "../../../engine/practice/history.ts";
import type { SimulatorData } from "../../payload/simulator-data.ts";

interface Props {
  readonly data: SimulatorData;
  readonly history: History;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly restart: () => void;
  readonly plain: boolean;
  readonly turnPlain: () => void;
  readonly isOther: boolean;
  readonly turnLanguage: () => void;
}

/** Buttons that concern the whole practice. */
export function Tools({ data, history, ...props }: Props) {
  const { text } = data;
  return (
    <fieldset class="tools">
      <legend class="hidden">{text["tools"]}</legend>
      <button type="button" disabled={history.done.length === 0} onClick={props.undo}>
        {text["undo"]}
      </button>
      <button type="button" disabled={history.undone.length === 0} onClick={props.redo}>
        {text["redo"]}
      </button>
      <button type="button" disabled={history.done.length === 0} onClick={props.restart}>
        {text["restart-device"]}
      </button>
      <button type="button" aria-pressed={props.isOther} onClick={props.turnLanguage}>
        {text["device-language"]}
      </button>
      <button type="button" aria-pressed={props.plain} onClick={props.turnPlain}>
        {text["in-words"]}
      </button>
    </fieldset>
  );
}

import { fieldInUse, type Part } from "../part.ts";
import { trainingValue } from "../training-values.ts";
import { BackKey } from "./digit-key.tsx";

interface Props {
  readonly part: Part;
  /** Whether what has been typed can be taken back here. */
  readonly hasBack?: boolean;
}

/** The training value for the field in use, to be filled in with one press: right, or with a mistake. */
export function Suggestions({ part, hasBack = false }: Props) {
  const { touch, words } = part;
  const field = fieldInUse(part);
  if (!touch || !field) return null;
  const { training } = words;
  const wanted = trainingValue(field.id, field.known);
  return (
    <div class="fill">
      {field.offers.map((value) => (
        <button
          key={value}
          type="button"
          class={`is-${value}`}
          aria-label={`${training[`fill-${value}`]}: ${words.fields[field.id]}`}
          onClick={() => touch.type(field.id, value)}
        >
          {training[`fill-${value}`]}
        </button>
      ))}
      {hasBack && <BackKey part={part} as="is-back" />}
      <p role="status">{touch.typing.wrong && `${training["use"]} ${wanted ?? training["use-nothing"]}`}</p>
    </div>
  );
}

import type { Part } from "../part.ts";
import { trainingValue } from "../training-values.ts";

interface Props {
  readonly part: Part;
  readonly name: string;
}

/** Something to read here and to type elsewhere, with what it is called. */
export function Reading({ part: { screen, words }, name }: Props) {
  return (
    <p class="reading">
      <small>{words.training[`reads-${name}`]}</small>
      <b>{trainingValue(name, screen.values[name])}</b>
    </p>
  );
}

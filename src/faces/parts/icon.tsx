import type { IconName } from "../icons.ts";
import type { FaceWords } from "../words.ts";

interface Props {
  readonly name: IconName;
  readonly words: FaceWords;
}

/** A picture for the eye alone. */
export function Icon({ name, words }: Props) {
  return (
    <svg class="i" aria-hidden="true">
      <use href={`${words.sprite}#${name}`} />
    </svg>
  );
}

import type { IconName } from "../icons.ts";
import type { FaceWords } from "../words.ts";
import { Icon } from "./icon.tsx";

export interface Thing {
  readonly icon: IconName;
  /** Id of its word in the site's texts: `scenery-…`. */
  readonly word: string;
  /** Ground of its tile. */
  readonly ground: 1 | 2 | 3 | 4 | 5 | 6;
}

const thing = (icon: IconName, word: string, ground: Thing["ground"]): Thing => ({
  icon,
  word: `scenery-${word}`,
  ground,
});

/** What stands around the controls on real devices. Nobody can touch it, and readers of speech do not hear of it. */
export const apps = {
  calendar: thing("calendar", "calendar", 3),
  maps: thing("map", "maps", 5),
  photos: thing("image", "photos", 4),
  mail: thing("mail", "mail", 3),
  clock: thing("clock", "clock", 2),
} as const;

export const settings = [
  thing("wifi", "network", 3),
  thing("sun", "display", 2),
  thing("battery-full", "battery", 5),
];
export const moreSettings = [thing("lock", "security", 1), thing("hard-drive", "system", 4)];

/** Ids of all words of the scenery. */
export const sceneryWords: readonly string[] = [...Object.values(apps), ...settings, ...moreSettings].map(
  ({ word }) => word,
);

export function Tile({ icon, ground, words }: Thing & { readonly words: FaceWords }) {
  return (
    <span class={`tile t${ground}`}>
      <Icon name={icon} words={words} />
    </span>
  );
}

/** Dim rows of a list. */
export function SceneryRows({
  things,
  words,
}: {
  readonly things: readonly Thing[];
  readonly words: FaceWords;
}) {
  return (
    <div class="rows is-dim" aria-hidden="true">
      {things.map((one) => (
        <span key={one.word} class="row">
          <Tile {...one} words={words} />
          <span>{words.training[one.word]}</span>
        </span>
      ))}
    </div>
  );
}

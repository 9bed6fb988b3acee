import type { Screen } from "../engine/world/screen.ts";
import { Face } from "./face.tsx";
import type { Touch } from "./part.ts";
import { useMarkInSight } from "./use-mark-in-sight.ts";
import { useTyping } from "./use-typing.ts";
import type { FaceWords } from "./words.ts";

interface Props extends Pick<Touch, "press" | "type"> {
  readonly screen: Screen;
  readonly words: FaceWords;
  /** The control or field that comes next in the steps, if any. */
  readonly next: string | undefined;
}

/** A device to touch and, where it has fields, to type on with the keys of one's own keyboard. */
export function LiveFace({ screen, words, next, press, type }: Props) {
  const typing = useTyping(screen, (field) => type(field, "right"));
  const around = useMarkInSight(screen.id, next);
  const onKeyDown = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent) => {
    if (ctrlKey || altKey || metaKey || typing.field === undefined) return;
    if (/^[\dA-Za-z]$/.test(key)) typing.key(key);
    if (key === "Backspace") typing.back();
  };
  return (
    // Typing is meant for whatever on the device has the focus.
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons within are what takes the focus.
    <div ref={around} onKeyDown={onKeyDown}>
      <Face
        screen={screen}
        words={words}
        marks={next === undefined ? [] : [next]}
        touch={{ press, type, typing }}
      />
    </div>
  );
}

import type { IconName } from "../icons.ts";
import type { Part } from "../part.ts";
import { readHere } from "../parts/banner.tsx";
import { Body } from "../parts/body.tsx";
import { Controls } from "../parts/controls.tsx";
import { Icon } from "../parts/icon.tsx";
import { Reading } from "../parts/reading.tsx";
import { Says, titleOf } from "../parts/says.tsx";

/** Something that the app tells: a sign, a sentence, and the way on at the foot. */
export function Message({ part, icon }: { readonly part: Part; readonly icon: IconName }) {
  const { reads, controls } = part.screen;
  return (
    <Body part={part} as="message">
      <span class={`sign is-${icon}`}>
        <Icon name={icon} words={part.words} />
      </span>
      <b class="ask">{titleOf(part)}</b>
      <Says part={part} />
      {readHere(reads).map((name) => (
        <Reading key={name} part={part} name={name} />
      ))}
      <div class="foot-of">
        <Controls part={part} controls={controls} />
      </div>
    </Body>
  );
}

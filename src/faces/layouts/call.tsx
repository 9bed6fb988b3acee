import { labelOf, type Part } from "../part.ts";
import { readHere } from "../parts/banner.tsx";
import { Body } from "../parts/body.tsx";
import { Icon } from "../parts/icon.tsx";
import { Press } from "../parts/press.tsx";
import { Reading } from "../parts/reading.tsx";
import { Says, titleOf } from "../parts/says.tsx";

/** A telephone call: what they say, what you can answer, and the red key that ends it. */
export function Call({ part }: { readonly part: Part }) {
  const { screen, words } = part;
  const isCalling = screen.id !== "not-called";
  const keys = screen.controls.filter(({ id }) => id === "call" || id === "hang-up");
  const answers = screen.controls.filter((control) => !keys.includes(control));
  return (
    <Body part={part} as="call">
      <div class="big">
        <span class="tile t1" aria-hidden="true">
          <Icon name="circle-user-round" words={words} />
        </span>
        <b>{words.name}</b>
        <small>{words.training[isCalling ? "call-by-you" : "call-not-yet"]}</small>
      </div>
      <div class="say">
        <b>{titleOf(part)}</b>
        <Says part={part} />
        {readHere(screen.reads).map((name) => (
          <Reading key={name} part={part} name={name} />
        ))}
      </div>
      {answers.map((control) => (
        <Press key={control.id} part={part} control={control} as="say is-mine" />
      ))}
      <div class="ends">
        {keys.map((control) => (
          <Press key={control.id} part={part} control={control} as="end">
            <Icon name={control.id === "call" ? "phone" : "phone-off"} words={words} />
            <span>{labelOf(part, control.id)}</span>
          </Press>
        ))}
      </div>
    </Body>
  );
}

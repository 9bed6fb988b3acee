import { type Part, tapAt } from "../part.ts";
import { Body } from "../parts/body.tsx";
import { BackKey, DigitKey, digits } from "../parts/digit-key.tsx";
import { Press } from "../parts/press.tsx";
import { Says, titleOf } from "../parts/says.tsx";
import { Suggestions } from "../parts/suggestions.tsx";
import { trainingValue } from "../training-values.ts";

/** As many digits as the training passcode has. */
const length = (trainingValue("passcode", "right") ?? "").length;

/** The passcode pad of an iPhone: dots that fill, and keys. */
export function Pad({ part }: { readonly part: Part }) {
  const { touch, screen } = part;
  const [field] = screen.fields;
  const filled = field && field.filled !== "empty" ? length : (touch?.typing.typed ?? 0);
  const tap = tapAt(part, field?.id ?? "");
  return (
    <Body part={part} as="pad">
      <b class="ask">{titleOf(part)}</b>
      <Says part={part} />
      <p class={`dots${tap.class}`} data-n={tap["data-n"]}>
        {Array.from({ length }, (_, at) => (
          <i key={at} class={at < filled ? "on" : ""} />
        ))}
      </p>
      <div class="keys">
        {digits.map((digit) => (
          <DigitKey key={digit} part={part} digit={digit} as={digit === "0" ? "is-last" : undefined} />
        ))}
        {touch && <BackKey part={part} />}
      </div>
      {field?.filled === "empty" && <Suggestions part={part} />}
      {screen.controls.map((control) => (
        <Press key={control.id} part={part} control={control} as="btn" />
      ))}
    </Body>
  );
}

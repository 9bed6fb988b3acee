import { type Part, tapAt } from "../part.ts";
import { Body } from "../parts/body.tsx";
import { Icon } from "../parts/icon.tsx";
import { Press } from "../parts/press.tsx";
import { Says, titleOf } from "../parts/says.tsx";
import { Suggestions } from "../parts/suggestions.tsx";

const keys = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0"];
const length = 6;

/** The passcode pad of an iPhone: dots that fill, and keys. */
export function Pad({ part }: { readonly part: Part }) {
  const { touch, words, screen } = part;
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
        {keys.map((key) =>
          key === "" ? (
            <span key="gap" />
          ) : touch ? (
            <button key={key} type="button" onClick={() => touch.typing.key(key)}>
              {key}
            </button>
          ) : (
            <span key={key}>{key}</span>
          ),
        )}
        {touch && (
          <button type="button" aria-label={words.training["delete-digit"]} onClick={touch.typing.back}>
            <Icon name="delete" words={words} />
          </button>
        )}
      </div>
      {field?.filled === "empty" && <Suggestions part={part} />}
      {screen.controls.map((control) => (
        <Press key={control.id} part={part} control={control} as="btn" />
      ))}
    </Body>
  );
}

import { fieldInUse, type Part, tapAt } from "../part.ts";
import { BackKey, DigitKey, digits } from "../parts/digit-key.tsx";
import { Lcd } from "../parts/lcd.tsx";
import { Press } from "../parts/press.tsx";
import { Suggestions } from "../parts/suggestions.tsx";
import { trainingValue } from "../training-values.ts";

/** What the display of a token shows: its prompt, dots or digits as they are typed, or the response. */
function shownOn({ screen, words, touch }: Part): string {
  const { response } = screen.values;
  if (response !== undefined) return trainingValue("response", response) ?? "";
  const [field] = screen.fields;
  if (!field) return "";
  const prompt = words.screens[screen.id]?.title ?? "";
  const typed = touch?.typing.field === field.id ? touch.typing.typed : 0;
  const wanted = trainingValue(field.id, field.known) ?? "";
  const entered =
    field.filled === "empty" ? wanted.slice(0, typed) : (trainingValue(field.id, field.entered) ?? "••••");
  const isSecret = field.id === "token-pin";
  return entered === "" ? prompt : isSecret ? entered.replace(/./g, "•") : entered;
}

/** A security device the size of a card: one line of dots, a round key, digits, back and OK. */
export function Token({ part }: { readonly part: Part }) {
  const { screen, words } = part;
  const [press, ok] = screen.frame;
  const tap = tapAt(part, screen.fields[0]?.id ?? "");
  return (
    <div class={`tok of-${screen.kind}`}>
      <p class="tok-head">
        <span>{words.name}</span>
        <span class="mark">{words.training["training"]}</span>
      </p>
      <Lcd text={shownOn(part)} />
      <div class="k7">
        {press && <Press part={part} control={press} as="k is-round" />}
        <div class={`tens${tap.class}`} data-n={tap["data-n"]}>
          {digits.map((digit) => (
            <DigitKey key={digit} part={part} as="k" digit={digit} />
          ))}
        </div>
        <BackKey part={part} as="k is-back" />
        {ok && <Press part={part} control={ok} as="k is-ok" />}
      </div>
      {part.touch && (
        <div class="helpers">{fieldInUse(part)?.filled === "empty" && <Suggestions part={part} />}</div>
      )}
    </div>
  );
}

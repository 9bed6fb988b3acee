import { fieldInUse, type Part } from "../part.ts";
import { trainingValue } from "../training-values.ts";
import { Suggestions } from "./suggestions.tsx";

const digits = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"];

/** The keyboard of a phone: it is there while a field is in use, with keys where the value is a number. */
export function Keyboard({ part }: { readonly part: Part }) {
  const { touch } = part;
  const field = fieldInUse(part);
  if (!touch || !field || field.filled !== "empty") return null;
  const isNumber = /^\d+$/.test(trainingValue(field.id, field.known) ?? "");
  return (
    <div class="keyboard">
      <Suggestions part={part} hasBack={isNumber} />
      {isNumber ? (
        <div class="digits">
          {digits.map((digit) => (
            <button key={digit} type="button" onClick={() => touch.typing.key(digit)}>
              {digit}
            </button>
          ))}
        </div>
      ) : (
        <div class="letters" aria-hidden="true" />
      )}
    </div>
  );
}

import { fieldInUse, type Part } from "../part.ts";
import { trainingValue } from "../training-values.ts";
import { DigitKey, digits } from "./digit-key.tsx";
import { Suggestions } from "./suggestions.tsx";

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
            <DigitKey key={digit} part={part} digit={digit} />
          ))}
        </div>
      ) : (
        <div class="letters" aria-hidden="true" />
      )}
    </div>
  );
}

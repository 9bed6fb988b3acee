import { hasKeys } from "../domain/devices/registry.ts";
import type { Screen, ScreenControl, ScreenField } from "../engine/world/screen.ts";
import { Keypad } from "./keypad.tsx";
import { shownInField, trainingValue } from "./training-values.ts";
import type { FaceWords } from "./words.ts";

/** What a person can do with a live face; a picture has none of it. */
interface Touch {
  readonly press: (control: string) => void;
  readonly type: (field: string, value: "right" | "mistyped") => void;
  /** The control or field that comes next in the steps, if any. */
  readonly next?: string | undefined;
}

interface Part {
  readonly words: FaceWords;
  readonly touch?: Touch | undefined;
}

const nextClass = (touch: Touch | undefined, id: string) => (touch?.next === id ? " is-next" : "");

function Control({ control, words, touch }: Part & { control: ScreenControl }) {
  const label = words.controls[control.id] ?? control.id;
  const heading = control.under === undefined ? null : <p class="heading">{words.headings[control.under]}</p>;
  const name = `control${nextClass(touch, control.id)}`;
  return (
    <>
      {heading}
      {touch ? (
        <button
          type="button"
          class={name}
          disabled={!control.enabled}
          onClick={() => touch.press(control.id)}
        >
          {label}
        </button>
      ) : (
        <span class={control.enabled ? name : `${name} is-off`}>{label}</span>
      )}
    </>
  );
}

function Field({ field, words, touch, hasKeys }: Part & { field: ScreenField; hasKeys: boolean }) {
  const label = words.fields[field.id] ?? field.id;
  const { training } = words;
  const state = field.filled === "empty" ? training["empty"] : training["filled"];
  return (
    <div class={`field is-${field.filled}${nextClass(touch, field.id)}`}>
      <span class="label">{label}</span>
      <span class="value">{field.filled === "empty" ? state : shownInField(field.id, field.entered)}</span>
      {touch && hasKeys && <Keypad field={field} words={words} typed={() => touch.type(field.id, "right")} />}
      {touch && (
        <span class="offers">
          {field.offers.map((value) => (
            <button
              type="button"
              key={value}
              onClick={() => touch.type(field.id, value)}
              aria-label={`${training[`fill-${value}`]}: ${label}`}
            >
              {training[`fill-${value}`]}
            </button>
          ))}
        </span>
      )}
    </div>
  );
}

function Reads({ screen, words }: Part & { screen: Screen }) {
  const { training } = words;
  return (
    <>
      {screen.reads.map((name) => (
        <p class="reads" key={name}>
          {training[`reads-${name}`]}
          <b class="reading">{trainingValue(name, screen.values[name]) ?? "▦"}</b>
        </p>
      ))}
    </>
  );
}

/** A device as it looks now: a picture without `touch`, alive with it. Pure: screen and words in, markup out. */
export function Face({ screen, words, touch }: Part & { screen: Screen }) {
  const { title, says } = words.screens[screen.id] ?? { title: screen.id };
  return (
    <div class={`face is-${screen.kind}`}>
      <div class="glass">
        <p class="mark">{words.training["training"]}</p>
        {screen.notice !== null && <p class="notice">{words.notices[screen.notice]}</p>}
        <p class="title">{title}</p>
        {says !== undefined && <p class="says">{says}</p>}
        <Reads screen={screen} words={words} />
        {screen.fields.map((field) => (
          <Field key={field.id} field={field} words={words} touch={touch} hasKeys={hasKeys(screen.kind)} />
        ))}
        {screen.controls.map((control) => (
          <Control key={control.id} control={control} words={words} touch={touch} />
        ))}
      </div>
      {touch && screen.frame.length > 0 && (
        <div class="casing">
          {screen.frame.map((control) => (
            <Control key={control.id} control={control} words={words} touch={touch} />
          ))}
        </div>
      )}
    </div>
  );
}

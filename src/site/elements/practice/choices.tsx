import { render } from "preact";
import type { Assignment } from "../../../engine/reality/condition.ts";
import { type Locale, languageNames } from "../../../language/locales.ts";
import type { GuideData } from "../../payload/guide-data.ts";
import { createDeviceLanguage, type DeviceLanguage, phoneLanguages } from "../live/device-language.ts";

/** What the reader's device looks like and speaks, where labels and steps depend on it; kept for this page only. */
export interface DeviceChoices {
  readonly language: DeviceLanguage;
  /** A value for every variant: the one chosen, else the first. */
  readonly variants: () => Assignment;
  /** Puts choices before the steps of a section: each variant on which they depend, and once the language. */
  readonly offer: (section: HTMLElement) => void;
}

function newRoomBefore(element: Element, kind: string): HTMLElement {
  const room = document.createElement("p");
  room.className = kind;
  element.before(room);
  return room;
}

/** Room that the page has kept for the choices of these steps, so that nothing moves when they come; else new room. */
function roomBefore(steps: Element): HTMLElement {
  const before = steps.previousElementSibling;
  return before?.matches(".variants:not(.is-language)")
    ? (before as HTMLElement)
    : newRoomBefore(steps, "variants");
}

/** @param changed called after each choice. */
export function createChoices(data: GuideData, locale: Locale, changed: () => void): DeviceChoices {
  const chosen: Record<string, string> = Object.fromEntries(
    Object.entries(data.variants).map(([id, { values }]) => [id, Object.keys(values)[0] ?? id]),
  );
  const rooms = new Map<HTMLElement, readonly string[] | "language">();
  const language = createDeviceLanguage(data.faces, locale, () => {
    drawAll();
    changed();
  });

  const choose = (id: string, value: string) => {
    chosen[id] = value;
    drawAll();
    changed();
  };

  const drawAll = () => {
    for (const [room, what] of rooms)
      render(
        what === "language" ? (
          <LanguageChoice data={data} locale={locale} language={language} />
        ) : (
          what.map((id) => <Choice key={id} id={id} data={data} value={chosen[id]} choose={choose} />)
        ),
        room,
      );
  };

  return {
    language,
    variants: () => ({ ...chosen }),
    offer: (section) => {
      const first = section.querySelector<HTMLElement>("ol.steps");
      const top = first?.closest(".procedure") ?? first;
      // Whatever else has come to stand before the steps, the language is asked for once.
      const languageRoom =
        section.querySelector<HTMLElement>(".variants.is-language") ??
        (top && newRoomBefore(top === section ? (first as HTMLElement) : top, "variants is-language"));
      if (languageRoom) rooms.set(languageRoom, "language");
      for (const steps of section.querySelectorAll<HTMLElement>("ol.steps")) {
        const by = [...steps.querySelectorAll<HTMLElement>("[data-by]")].flatMap(
          (way) => way.dataset["by"] ?? [],
        );
        const own = [...new Set(by)].filter((id) => id in data.variants);
        const room = own.length > 0 ? roomBefore(steps) : undefined;
        if (room) rooms.set(room, own);
      }
      drawAll();
    },
  };
}

interface ChoiceProps {
  readonly id: string;
  readonly data: GuideData;
  readonly value: string | undefined;
  readonly choose: (id: string, value: string) => void;
}

function Choice({ id, data, value, choose }: ChoiceProps) {
  const { says, values } = data.variants[id] ?? { says: id, values: {} };
  return (
    <label>
      {`${says}: `}
      <select value={value} onChange={({ currentTarget }) => choose(id, currentTarget.value)}>
        {Object.entries(values).map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

interface LanguageProps {
  readonly data: GuideData;
  readonly locale: Locale;
  readonly language: DeviceLanguage;
}

function LanguageChoice({ data, locale, language }: LanguageProps) {
  const all = phoneLanguages(locale);
  const isSeveral = all.length > 3;
  const { locale: now, both: isBoth } = language.chosen();
  const at = all.findIndex((one) => one.locale === now && one.both === isBoth);
  return (
    <label>
      {`${data.text["phone-language"]}: `}
      <select
        value={String(at)}
        onChange={({ currentTarget }) => {
          const next = all[Number(currentTarget.value)];
          if (next) void language.choose(next);
        }}
      >
        {all.map(({ locale: one, both }, index) => (
          <option key={`${one} ${both}`} value={String(index)}>
            {both
              ? data.text["both-languages"] + (isSeveral ? ` (${languageNames[one]})` : "")
              : languageNames[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

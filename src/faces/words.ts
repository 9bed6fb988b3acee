import type { DeviceWords } from "../knowledge/words.ts";
import type { Locale } from "../language/locales.ts";

/** Words of one device in one language: all that a face needs to draw it. */
export interface FaceWords {
  readonly lang: Locale;
  readonly name: string;
  readonly screens: Readonly<
    Record<string, { readonly title: string; readonly says?: string; readonly shows: string }>
  >;
  readonly controls: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly notices: Readonly<Record<string, string>>;
  readonly headings: Readonly<Record<string, string>>;
  /** Words of the training copy itself. */
  readonly training: Readonly<Record<string, string>>;
}

const chosen = <T extends Record<Locale, string>>(all: Readonly<Record<string, T>>, locale: Locale) =>
  Object.fromEntries(Object.entries(all).map(([id, pair]) => [id, pair[locale]]));

/** The words of a device in one language. Pure. */
export function faceWords(
  words: DeviceWords,
  locale: Locale,
  training: Readonly<Record<string, string>>,
): FaceWords {
  return {
    lang: locale,
    name: words.name[locale],
    screens: Object.fromEntries(
      Object.entries(words.screens).map(([id, { title, says, shows }]) => [
        id,
        { title: title[locale], shows: shows[locale], ...(says ? { says: says[locale] } : {}) },
      ]),
    ),
    controls: chosen(words.controls, locale),
    fields: chosen(words.fields, locale),
    notices: chosen(words.notices, locale),
    headings: chosen(words.headings, locale),
    training,
  };
}

/** The screen in words, for those who do not see it: one text for pictures, live devices and tests. Pure. */
export function describe(
  screen: { readonly id: string; readonly notice: string | null },
  words: FaceWords,
): string {
  const { title = screen.id, shows = "" } = words.screens[screen.id] ?? {};
  const notice = screen.notice === null ? "" : ` ${words.notices[screen.notice] ?? ""}`;
  const stop = /[?!.]$/.test(title) ? "" : ".";
  return `${words.training["training"]}: ${title}${stop} ${shows}${notice}`;
}

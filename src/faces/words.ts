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
  /** Words of the training copy itself, and of the scenery around what can be touched. */
  readonly training: Readonly<Record<string, string>>;
  /** Address of the sprite with all icons. */
  readonly sprite: string;
  /** A QR code for training, where the device shows or reads one. */
  readonly qr?: { readonly path: string; readonly size: number };
}

const chosen = <T extends Record<Locale, string>>(all: Readonly<Record<string, T>>, locale: Locale) =>
  Object.fromEntries(Object.entries(all).map(([id, pair]) => [id, pair[locale]]));

/** The words of a device in one language. Pure. */
export function faceWords(
  words: DeviceWords,
  locale: Locale,
  extras: Pick<FaceWords, "training" | "sprite" | "qr">,
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
    ...extras,
  };
}

interface Shown {
  readonly id: string;
  readonly notice: string | null;
}

const sentence = (text: string) => (/[?!.]$/.test(text) ? text : `${text}.`);

/** Title of a screen and what it says of what was done. */
function heading({ id, notice }: Shown, words: FaceWords): readonly [string, string] {
  const title = words.screens[id]?.title ?? id;
  return [
    `${words.training["training"]}: ${sentence(title)}`,
    notice === null ? "" : ` ${words.notices[notice] ?? ""}`,
  ];
}

/** The screen in words, for those who do not see it: one text for pictures, live devices and tests. Pure. */
export function describe(screen: Shown, words: FaceWords): string {
  const [title, notice] = heading(screen, words);
  return `${title} ${words.screens[screen.id]?.shows ?? ""}${notice}`;
}

/** A picture beside a step in words: which device and screen, and where to touch; the step says the rest. Pure. */
export function caption(screen: Shown, words: FaceWords, marks: readonly string[]): string {
  const [title, notice] = heading(screen, words);
  const marked = marks.map((id) => words.controls[id] ?? words.fields[id]).join(", ");
  const where = marked === "" ? "" : ` ${words.training["marked"]} ${sentence(marked)}`;
  return `${words.name}. ${title}${where}${notice}`;
}

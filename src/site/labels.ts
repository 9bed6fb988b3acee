import type { DeviceWords, Label } from "../knowledge/words.ts";
import type { Locale } from "../language/locales.ts";

/** Marks around a label of a device within a text, so that a page can draw it as one. Private use characters. */
const labelStart = "\ue000";
const labelEnd = "\ue001";

const marked = (locale: Locale, labels: Readonly<Record<string, Label>>) =>
  Object.fromEntries(
    Object.entries(labels).map(([id, label]) => [id, `${labelStart}${label[locale]}${labelEnd}`]),
  );

function partsOf(words: DeviceWords, locale: Locale) {
  const titles = Object.fromEntries(Object.entries(words.screens).map(([id, screen]) => [id, screen.title]));
  return {
    control: marked(locale, words.controls),
    field: marked(locale, words.fields),
    heading: marked(locale, words.headings),
    screen: marked(locale, titles),
  };
}

/**
 * What `{{control.x}}` means in a text: the label that the device draws. A reference names its own device's part,
 * `{{control.submit}}`, or another one's, `{{control.dsc-plus.ok}}`.
 */
export function labelsOf(
  words: Readonly<Record<string, DeviceWords>>,
  locale: Locale,
  kind: string | undefined,
) {
  const all = Object.entries(words).map(([id, of]) => [id, partsOf(of, locale)] as const);
  const own = all.find(([id]) => id === kind)?.[1];
  const part = (name: "control" | "field" | "heading" | "screen") => ({
    ...Object.fromEntries(all.map(([id, parts]) => [id, parts[name]])),
    ...own?.[name],
  });
  return { control: part("control"), field: part("field"), heading: part("heading"), screen: part("screen") };
}

/** A text as plain and marked parts, in order: the marked ones are labels. Pure. */
export function partsOfText(text: string): { readonly text: string; readonly label: boolean }[] {
  return text
    .split(/(\ue000[^\ue001]*\ue001)/)
    .filter((part) => part !== "")
    .map((part) =>
      part.startsWith(labelStart) ? { text: part.slice(1, -1), label: true } : { text: part, label: false },
    );
}

/** A text without the marks. Pure. */
export function plain(text: string): string {
  return text.replace(/[\ue000\ue001]/g, "");
}

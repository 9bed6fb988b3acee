import type { DeviceWords, Label } from "../../knowledge/words.ts";
import type { Locale } from "../../language/locales.ts";

/**
 * Marks around a label of a device within a text, so that a page can draw it as one and knows which part it names.
 * Private use characters.
 */
const labelStart = "\ue000";
const labelEnd = "\ue001";
const nameEnd = "\ue002";

const marked = (locale: Locale, kind: string, part: string, labels: Readonly<Record<string, Label>>) =>
  Object.fromEntries(
    Object.entries(labels).map(([id, label]) => [
      id,
      `${labelStart}${kind}.${part}.${id}${nameEnd}${label[locale]}${labelEnd}`,
    ]),
  );

function partsOf(kind: string, words: DeviceWords, locale: Locale) {
  const titles = Object.fromEntries(Object.entries(words.screens).map(([id, screen]) => [id, screen.title]));
  return {
    control: marked(locale, kind, "controls", words.controls),
    field: marked(locale, kind, "fields", words.fields),
    heading: marked(locale, kind, "headings", words.headings),
    screen: marked(locale, kind, "screens", titles),
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
  const all = Object.entries(words).map(([id, of]) => [id, partsOf(id, of, locale)] as const);
  const own = all.find(([id]) => id === kind)?.[1];
  const part = (name: "control" | "field" | "heading" | "screen") => ({
    ...Object.fromEntries(all.map(([id, parts]) => [id, parts[name]])),
    ...own?.[name],
  });
  return { control: part("control"), field: part("field"), heading: part("heading"), screen: part("screen") };
}

/** A part of a text; `label` names the part of a device whose label it is, such as `android.controls.submit`. */
export interface TextPart {
  readonly text: string;
  readonly label?: string;
}

/** A text as plain and marked parts, in order. Pure. */
export function partsOfText(text: string): TextPart[] {
  return text
    .split(/(\ue000[^\ue001]*\ue001)/)
    .filter((part) => part !== "")
    .map((part) => {
      if (!part.startsWith(labelStart)) return { text: part };
      const [label = "", words = ""] = part.slice(1, -1).split(nameEnd);
      return { text: words, label };
    });
}

/** A text without the marks. Pure. */
export function plain(text: string): string {
  return text.replace(/\ue000[^\ue002]*\ue002([^\ue001]*)\ue001/g, "$1");
}

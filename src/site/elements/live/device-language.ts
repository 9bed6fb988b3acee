import type { FaceWords } from "../../../faces/words.ts";
import { loadFile } from "../../../files/load.ts";
import { type Locale, otherLocales } from "../../../language/locales.ts";
import type { GuideData } from "../../payload/guide-data.ts";
import { createPictureLanguage } from "./picture-language.ts";

type Faces = GuideData["faces"];

/** In which language the reader's phone speaks: a language, or labels of the page's with another's beside them. */
export type PhoneLanguage = { readonly locale: Locale; readonly both: boolean };

/** The language of the devices on a page of another language: faces, pictures, and the labels that steps name. */
export interface DeviceLanguage {
  /** Words of the devices as they now speak. */
  readonly faces: () => Faces;
  readonly chosen: () => PhoneLanguage;
  /** Lets the devices speak otherwise; without a connection they keep speaking as they did. */
  readonly choose: (next: PhoneLanguage) => Promise<void>;
}

/** Label of a part such as `android.controls.submit`, in the words of some language. Pure. */
function labelIn(faces: Faces, name: string): string | undefined {
  const [kind = "", part = "", id = ""] = name.split(".");
  const words = faces[kind];
  if (part === "screens") return words?.screens[id]?.title;
  return words?.[part as "controls" | "fields" | "headings"]?.[id];
}

/** @param changed called when the devices speak otherwise. */
export function createDeviceLanguage(own: Faces, locale: Locale, changed: () => void): DeviceLanguage {
  let chosen: PhoneLanguage = { locale, both: false };
  const picture = createPictureLanguage(locale);
  const loaded = new Map<Locale, Readonly<Record<string, FaceWords>>>();
  /** What each label said when it was met first: the page's language. */
  const written = new WeakMap<HTMLElement, string>();

  const relabel = () => {
    const theirs = loaded.get(chosen.locale);
    for (const label of document.querySelectorAll<HTMLElement>("[data-ui]")) {
      const name = label.dataset["ui"] ?? "";
      const ownLabel = written.get(label) ?? label.textContent;
      written.set(label, ownLabel);
      const other = (theirs && labelIn(theirs, name)) ?? ownLabel;
      const both = other === ownLabel ? ownLabel : `${ownLabel} (${other})`;
      label.textContent = chosen.both ? both : other;
      if (chosen.both || chosen.locale === locale) label.removeAttribute("lang");
      else label.lang = chosen.locale;
    }
  };

  return {
    faces: () => loaded.get(chosen.locale) ?? own,
    chosen: () => chosen,
    choose: async (next) => {
      if (next.locale !== locale && !loaded.has(next.locale)) {
        const faces = await loadFile<Faces>("faces", next.locale).catch(() => undefined);
        if (faces) loaded.set(next.locale, faces);
      }
      if (next.locale === locale || loaded.has(next.locale)) chosen = next;
      relabel();
      changed();
      // Beside both labels stand the pictures of the page itself: each label is named on one of them.
      await picture(chosen.both ? locale : chosen.locale);
    },
  };
}

/** Every choice of a phone's language on a page of this language. Pure. */
export function phoneLanguages(locale: Locale): PhoneLanguage[] {
  const others = otherLocales(locale);
  return [
    { locale, both: false },
    ...others.map((other) => ({ locale: other, both: false })),
    ...others.map((other) => ({ locale: other, both: true })),
  ];
}

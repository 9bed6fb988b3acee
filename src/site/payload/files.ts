import { createHash } from "node:crypto";
import { type FileMarks, type FileName, fileAddress } from "../../files/address.ts";
import { type Locale, locales } from "../../language/locales.ts";
import { facesOf } from "./face-words.ts";
import { guideData } from "./guide-payload.ts";
import { previewsOf } from "./previews.ts";
import { catalogueOf, withinOf } from "./search-payload.ts";
import { simulatorData } from "./simulator-payload.ts";

const makers: Readonly<Record<FileName, (locale: Locale) => unknown>> = {
  guide: guideData,
  simulator: simulatorData,
  faces: facesOf,
  previews: previewsOf,
  catalogue: catalogueOf,
  within: withinOf,
};

const made = locales.map((locale) => {
  const texts = (Object.keys(makers) as FileName[]).map((name) => {
    const text = JSON.stringify(makers[name](locale));
    return { name, text, mark: createHash("sha256").update(text).digest("hex").slice(0, 8) };
  });
  return { locale, texts };
});

/** What pages carry to find the files that they load beside themselves. */
export const fileMarks = Object.fromEntries(
  made.map(({ locale, texts }) => [locale, Object.fromEntries(texts.map(({ name, mark }) => [name, mark]))]),
) as FileMarks;

/** Every such file, made once for the whole build: its address and its text. */
export const files = made.flatMap(({ locale, texts }) =>
  texts.map(({ name, text }) => ({ address: fileAddress(fileMarks, name, locale), text })),
);

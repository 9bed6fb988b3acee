import { createHash } from "node:crypto";
import type { FileList, FileName } from "../../files/load.ts";
import { type Locale, locales } from "../../language/locales.ts";
import { facesOf } from "./face-words.ts";
import { guideData } from "./guide-payload.ts";
import { previewsOf } from "./previews.ts";
import { catalogueOf } from "./search-payload.ts";
import { simulatorData } from "./simulator-payload.ts";

const makers: Readonly<Record<FileName, (locale: Locale) => unknown>> = {
  guide: guideData,
  simulator: simulatorData,
  faces: facesOf,
  previews: previewsOf,
  catalogue: catalogueOf,
};

/** Every file that pages load beside themselves, made once for the whole build. */
export const files = locales.flatMap((locale) =>
  (Object.keys(makers) as FileName[]).map((name) => {
    const text = JSON.stringify(makers[name](locale));
    const mark = createHash("sha256").update(text).digest("hex").slice(0, 8);
    return { locale, name, text, file: `${name}-${locale}.${mark}` };
  }),
);

/** What pages carry to find them. */
export const fileList = Object.fromEntries(
  locales.map((locale) => [
    locale,
    Object.fromEntries(
      files.filter((one) => one.locale === locale).map(({ name, file }) => [name, `/data/${file}.json`]),
    ),
  ]),
) as FileList;

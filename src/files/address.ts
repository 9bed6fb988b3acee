import type { Locale } from "../language/locales.ts";

/** Names of the files that pages load beside themselves; each exists once a language. */
export type FileName = "guide" | "simulator" | "faces" | "previews" | "catalogue" | "within";

/** The mark of each file by language and name: the beginning of its SHA-256, in hexadecimal digits. */
export type FileMarks = Readonly<Record<Locale, Readonly<Record<FileName, string>>>>;

/** Where a file lies. The address changes with its content, so that no page meets another's. Pure. */
export const fileAddress = (marks: FileMarks, name: FileName, locale: Locale): string =>
  `/data/${name}-${locale}.${marks[locale][name]}.json`;

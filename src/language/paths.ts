import type { Locale } from "./locales.ts";

/** Address of the home page of a language. */
export const homePath = (locale: Locale) => `/${locale}/`;

/** Address of an article, by the slug of its registry entry. */
export const articlePath = (locale: Locale, slug: string) => `/${locale}/kb/${slug}/`;

/** Address of a guide, or of one of its nodes. */
export const guidePath = (locale: Locale, tree: string, node?: string) =>
  `/${locale}/fix/${tree}/${node === undefined ? "" : `#${node}`}`;

/** Address of the table of all cases of a guide. */
export const casesPath = (locale: Locale, tree: string) => `/${locale}/fix/${tree}/cases/`;

/** Address of a procedure. */
export const procedurePath = (locale: Locale, id: string) => `/${locale}/steps/${id}/`;

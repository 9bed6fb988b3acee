import { locales } from "../../language/locales.ts";

/** The folder of a language within an address. */
export const folder = new RegExp(`/(${locales.join("|")})/`);

/** An address of the sitemap in every language. Every page has its twin at the same place. */
export const twins = (url: string) =>
  locales.map((lang) => ({ lang, url: url.replace(folder, `/${lang}/`) }));

import { locales } from "../../language/locales.ts";

/** An address of the sitemap in every language. Every page has its twin at the same place. */
export const twins = (url: string) =>
  locales.map((lang) => ({ lang, url: url.replace(/\/(en|ru)\//, `/${lang}/`) }));

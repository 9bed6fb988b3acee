import { locales } from "../language/locales.ts";

/** How people write the number of an article into an address: /KB2748, /2748, /kb/KB2748, /en/kb/KB2748/. */
const written = new RegExp(`^/(?:(${locales.join("|")})/)?(?:kb/)?(?:kb)?-?(\\d{2,5})/?$`, "i");

/** Where an address leads that names an article by its number in other words than ours; undefined for all others. Pure. */
export function kbAddress(path: string): string | undefined {
  const [, locale, number] = written.exec(path) ?? [];
  if (number === undefined) return undefined;
  const own = `${locale ? `/${locale.toLowerCase()}` : ""}/kb/${number}/`;
  return path.replace(/\/?$/, "/") === own ? undefined : own;
}

import type { Locale } from "../../language/locales.ts";
import { registered } from "../content.ts";

/** Number and title of an article, as links show them: `KB2748. Title`, or the title alone. */
export function titleOf(locale: Locale, key: string): string {
  const { number, title } = registered(key);
  return `${number ? `KB${number}. ` : ""}${title[locale]}`;
}

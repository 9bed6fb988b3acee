import Typograf from "typograf";
import { type Locale, typesettingOf } from "./locales.ts";

/** Only spaces that must not break; quotes, dashes and letters are the writer's. */
const russian = new Typograf({
  locale: ["ru", "en-US"],
  disableRule: "*",
  enableRule: ["common/nbsp/afterShortWord", "common/nbsp/afterNumber", "ru/nbsp/*", "ru/dash/main"],
});

/** Binds short Russian words and numbers to what follows, so that no line ends with them. Text or HTML. Pure. */
export function typeset(locale: Locale, text: string): string {
  return typesettingOf(locale) === "ru" ? russian.execute(text) : text;
}

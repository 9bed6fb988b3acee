import type { Locale } from "../../../language/locales.ts";
import { createDeviceLanguage, phoneLanguages } from "../live/device-language.ts";

/** Lets the labels and pictures of an article speak like the reader's phone: a choice of `phoneLanguages`, by its place there. */
export function createArticleLanguage(own: Locale): (choice: number) => Promise<void> {
  const language = createDeviceLanguage({}, own, () => undefined);
  return (choice) => language.choose(phoneLanguages(own)[choice] ?? { locale: own, both: false });
}

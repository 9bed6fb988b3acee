import type { Locale } from "../../../language/locales.ts";
import { createDeviceLanguage, phoneLanguages } from "../live/device-language.ts";

const pictures = (within: Document) => [...within.querySelectorAll<HTMLElement>(".picture")];

/** The pictures of this article as another language's phone shows them: those of its twin, the same in the same order. */
async function picturesIn(locale: Locale): Promise<HTMLElement[]> {
  const twin = document.querySelector<HTMLAnchorElement>(`[data-twin][hreflang="${locale}"]`);
  if (!twin) return [];
  const answer = await fetch(twin.pathname);
  return answer.ok ? pictures(new DOMParser().parseFromString(await answer.text(), "text/html")) : [];
}

/**
 * Lets the labels and pictures of an article speak like the reader's phone: one of the choices of `phoneLanguages`, by
 * its place there. Without a connection they stay as they are.
 */
export function createArticleLanguage(own: Locale): (choice: number) => Promise<void> {
  const labels = createDeviceLanguage({}, own, () => undefined);
  const drawn = new Map<Locale, readonly HTMLElement[]>([[own, pictures(document)]]);

  return async (choice) => {
    const next = phoneLanguages(own)[choice] ?? { locale: own, both: false };
    await labels.choose(next);
    // Beside both labels stand the pictures of the page itself: each label is named on one of them.
    const shown = next.both ? own : labels.chosen().locale;
    const others = drawn.get(shown) ?? (await picturesIn(shown).catch(() => []));
    const here = pictures(document);
    if (others.length !== here.length) return;
    drawn.set(shown, others);
    for (const [at, picture] of here.entries()) {
      const other = others[at];
      if (!other || other === picture) continue;
      if (shown !== own) other.lang = shown;
      picture.replaceWith(other);
    }
  };
}

import type { Locale } from "../../../language/locales.ts";

const pictures = (within: Document) => [...within.querySelectorAll<HTMLElement>(".picture")];

/** The pictures of this page as another language's phone shows them: those of its twin, the same in the same order. */
async function picturesIn(locale: Locale): Promise<HTMLElement[]> {
  const twin = document.querySelector<HTMLAnchorElement>(`[data-twin][hreflang="${locale}"]`);
  if (!twin) return [];
  const answer = await fetch(twin.pathname);
  return answer.ok ? pictures(new DOMParser().parseFromString(await answer.text(), "text/html")) : [];
}

/** Lets the pictures of a page speak a language; without a connection they stay as they are. */
export function createPictureLanguage(own: Locale): (shown: Locale) => Promise<void> {
  const drawn = new Map<Locale, readonly HTMLElement[]>([[own, pictures(document)]]);
  return async (shown) => {
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

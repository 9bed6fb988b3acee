const key = "lockstep-language";

/** The language chosen before, or undefined: storage may be full, forbidden or hold nonsense. */
function chosen(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers the language of the page when the reader changes it by the link. */
export function rememberLanguage(locale: string): void {
  try {
    localStorage.setItem(key, locale);
  } catch {
    // Without storage the browser's language decides the next time; nothing is lost.
  }
}

/** Opens the page in the language chosen before, else the browser's, else leaves the two links. */
export function goToLanguage(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a[data-locale]")];
  const wanted = [chosen(), ...navigator.languages.map((language) => language.slice(0, 2))];
  for (const locale of wanted) {
    const link = links.find((candidate) => candidate.dataset["locale"] === locale);
    if (!link) continue;
    location.replace(link.href + location.hash);
    return;
  }
}

import { languageCookie, languageIn } from "../../../language/cookie.ts";

/** Remembers the language when the reader changes it by the link: a cookie, so that servers can read it too. */
export function rememberLanguage(locale: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not in every browser that reads this.
  document.cookie = `${languageCookie}=${locale}; Path=/; Max-Age=31536000; SameSite=Lax`;
}

/** Opens the page in the language chosen before, else the browser's, else leaves the two links. */
export function goToLanguage(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a[data-locale]")];
  const wanted = [
    languageIn(document.cookie),
    ...navigator.languages.map((language) => language.slice(0, 2)),
  ];
  for (const locale of wanted) {
    const link = links.find((candidate) => candidate.dataset["locale"] === locale);
    if (!link) continue;
    location.replace(link.href + location.hash);
    return;
  }
}

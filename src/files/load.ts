import type { Locale } from "../language/locales.ts";

/** Names of the files that pages load beside themselves; each exists once a language. */
export type FileName = "guide" | "simulator" | "faces" | "previews" | "catalogue";

/** Address of each file by name and language. An address changes with its content, so that no page meets another's. */
export type FileList = Readonly<Record<Locale, Readonly<Record<FileName, string>>>>;

let list: FileList | undefined;

/** @throws Error when the page carries no list. */
function addressOf(name: FileName, locale: Locale): string {
  const source = document.getElementById("files")?.textContent;
  if (!source) throw new Error("files › load: the page carries no #files. Rebuild the site.");
  list ??= JSON.parse(source) as FileList;
  return list[locale][name];
}

/** Loads a file of the site. @throws Error when it does not come: the caller says so and lets it be tried again. */
export async function loadFile<T>(name: FileName, locale: Locale): Promise<T> {
  const address = addressOf(name, locale);
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`files › ${address} answered ${answer.status}. Reload the page.`);
  return (await answer.json()) as T;
}

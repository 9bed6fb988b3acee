import type { Locale } from "../language/locales.ts";
import { type FileMarks, type FileName, fileAddress } from "./address.ts";

let marks: FileMarks | undefined;

/** @throws Error when the page carries no list. */
function addressOf(name: FileName, locale: Locale): string {
  const source = document.getElementById("files")?.textContent;
  if (!source) throw new Error("files › load: the page carries no #files. Rebuild the site.");
  marks ??= JSON.parse(source) as FileMarks;
  return fileAddress(marks, name, locale);
}

/** Whether bytes are those that an address was named after: it carries the beginning of their SHA-256. */
async function isWhole(bytes: ArrayBuffer, address: string): Promise<boolean> {
  const mark = /\.([0-9a-f]+)\.json$/.exec(address)?.[1] ?? "";
  // Browsers reckon it for secure addresses only; elsewhere JSON that was cut short is still no JSON.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return true;
  const hash = new Uint8Array(await subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .startsWith(mark);
}

async function fetchWhole<T>(address: string, cache: RequestCache): Promise<T> {
  const answer = await fetch(address, { cache });
  if (!answer.ok) throw new Error(`files › ${address} answered ${answer.status}. Reload the page.`);
  const bytes = await answer.arrayBuffer();
  if (!(await isWhole(bytes, address)))
    throw new Error(`files › ${address} did not arrive whole. Reload the page.`);
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}

/**
 * Loads a file of the site; one that does not arrive whole is asked for anew, past every cache.
 * @throws Error when it does not come: the caller says so and lets it be tried again.
 */
export async function loadFile<T>(name: FileName, locale: Locale): Promise<T> {
  const address = addressOf(name, locale);
  return fetchWhole<T>(address, "default").catch(() => fetchWhole<T>(address, "reload"));
}

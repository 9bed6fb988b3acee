import { expect } from "vitest";
import { headersFor } from "../../src/serving/headers.ts";
import { dataFile } from "./pages.ts";

const asset = () => `/${dataFile("catalogue", "ru").replace(/^dist\//, "")}`;
const ask = (base: string, path: string, headers: Record<string, string> = {}) =>
  fetch(base + path, { redirect: "manual", headers: { "accept-encoding": "identity", ...headers } });

/** What any server of the site must do, by name; each is tried against its address. */
export const servingLaws: Readonly<Record<string, (base: string, hasBrotli: boolean) => Promise<void>>> = {
  "sends every header of the list": async (base) => {
    for (const path of ["/en/", "/ru/kb/2748/", "/en/sw.js", asset(), "/en/pagefind/pagefind-worker.js"]) {
      const answer = await ask(base, path);
      expect(answer.status, path).toBe(200);
      for (const [name, value] of Object.entries(headersFor(path)))
        expect(answer.headers.get(name), `${path} ${name}`).toBe(value);
      await answer.arrayBuffer();
    }
  },
  "sends the compressed copy that the browser takes": async (base, hasBrotli) => {
    const bytes = async (accepts: string) => {
      const answer = await ask(base, "/ru/kb/2748/", { "accept-encoding": accepts });
      await answer.arrayBuffer();
      return { encoding: answer.headers.get("content-encoding"), vary: answer.headers.get("vary") };
    };
    expect((await bytes("identity")).encoding).toBeNull();
    expect((await bytes("gzip")).encoding).toBe("gzip");
    expect((await bytes("gzip, br")).encoding).toBe(hasBrotli ? "br" : "gzip");
    expect((await bytes("gzip")).vary?.toLowerCase()).toContain("accept-encoding");
  },
  "leads from addresses without a language to the reader's": async (base) => {
    for (const [language, cookie, wanted] of [
      ["ru-RU,ru;q=0.9,en;q=0.8", "", "ru"],
      ["en-GB,ru;q=0.5", "", "en"],
      ["de-DE,de;q=0.9,ru;q=0.8,en;q=0.7", "", "ru"],
      ["fr", "", "en"],
      ["en", "a=b; language=ru", "ru"],
      ["ru", "language=xx", "ru"],
    ] as const)
      for (const [path, rest] of [
        ["/", "/"],
        ["/kb/2748/", "/kb/2748/"],
        ["/kb/2748", "/kb/2748/"],
      ] as const) {
        const answer = await ask(base, path, { "accept-language": language, cookie });
        expect(answer.status, path).toBe(302);
        expect(answer.headers.get("location"), `${language} ${cookie} ${path}`).toBe(`/${wanted}${rest}`);
        expect(answer.headers.get("vary")).toContain("Accept-Language");
      }
  },
  "says in the language of the address that a page is not there": async (base) => {
    for (const [path, lang] of [
      ["/ru/nowhere/", "ru"],
      ["/en/kb/9999/", "en"],
      ["/nowhere.html", "ru"],
    ] as const) {
      const answer = await ask(base, path, { "accept-language": "ru" });
      expect(answer.status, path).toBe(404);
      expect(await answer.text(), path).toContain(`<html lang="${lang}">`);
      expect(answer.headers.get("content-security-policy"), path).toContain("default-src 'none'");
    }
  },
  "gives every page one address, with a slash": async (base) => {
    const answer = await ask(base, "/ru/kb/2748");
    expect(answer.status).toBe(301);
    expect(answer.headers.get("location")).toBe("/ru/kb/2748/");
  },
  "leads to an article from its number, however it is written": async (base) => {
    for (const [path, leads] of [
      ["/KB2748", "/kb/2748/"],
      ["/kb2748/", "/kb/2748/"],
      ["/2748", "/kb/2748/"],
      ["/kb/KB2748", "/kb/2748/"],
      ["/kb/kb-2748/", "/kb/2748/"],
      ["/en/kb/KB2748/", "/en/kb/2748/"],
      ["/ru/KB70", "/ru/kb/70/"],
    ] as const) {
      const answer = await ask(base, path);
      expect([answer.status, answer.headers.get("location")], path).toEqual([301, leads]);
    }
    expect((await ask(base, "/en/kb/2748/")).status).toBe(200);
  },
  "answers to reading only, and never outside its folder": async (base) => {
    expect((await fetch(`${base}/en/`, { method: "POST", body: "x" })).status).toBeGreaterThanOrEqual(400);
    for (const path of ["/../package.json", "/%2e%2e/package.json", "/en/..%2f..%2fpackage.json"])
      expect((await ask(base, path)).status, path).not.toBe(200);
  },
  "answers 304 when nothing has changed": async (base) => {
    const first = await ask(base, "/en/kb/2748/");
    await first.arrayBuffer();
    const etag = first.headers.get("etag") ?? "";
    expect(etag).not.toBe("");
    expect((await ask(base, "/en/kb/2748/", { "if-none-match": etag })).status).toBe(304);
  },
};

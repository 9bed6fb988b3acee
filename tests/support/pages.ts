import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FileName } from "../../src/files/address.ts";
import type { Locale } from "../../src/language/locales.ts";

/** Every page of the built site, by its address. */
export const pages: readonly string[] = readdirSync("dist", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("index.html") || file === "404.html")
  .map((file) => `/${file.replace(/index\.html$/, "")}`)
  .sort();

/** The HTML of a page of the built site. */
export function html(page: string): string {
  return readFileSync(join("dist", page.endsWith("/") ? `${page}index.html` : page), "utf8");
}

/** Path of a file that pages load beside themselves. @throws Error when the site was built without it. */
export function dataFile(name: FileName, locale: Locale): string {
  const found = readdirSync("dist/data").find((file) =>
    new RegExp(`^${name}-${locale}\\.\\w+\\.json$`).test(file),
  );
  if (!found) throw new Error(`dist/data: there is no ${name}-${locale}. Run \`npm run build\`.`);
  return join("dist/data", found);
}

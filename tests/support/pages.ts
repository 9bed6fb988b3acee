import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every page of the built site, by its address. */
export const pages: readonly string[] = readdirSync("dist", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("index.html") || file === "404.html")
  .map((file) => `/${file.replace(/index\.html$/, "")}`)
  .sort();

/** The HTML of a page of the built site. */
export function html(page: string): string {
  return readFileSync(join("dist", page.endsWith("/") ? `${page}index.html` : page), "utf8");
}

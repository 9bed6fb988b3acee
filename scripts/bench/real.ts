import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Element, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { type Article, locales } from "./articles.ts";
import { checkout } from "./peers/icon.ts";

/** Our own built site, which carries the articles that the peers are given. */
export const ownSite = join(checkout, "dist");

/** Pictures of device screens in a page, as HTML. */
function picturesIn(node: Root | Element): string[] {
  return node.children.flatMap((child) => {
    if (child.type !== "element") return [];
    const names = child.properties["className"];
    return Array.isArray(names) && names.includes("picture") ? [toHtml(child)] : picturesIn(child);
  });
}

/**
 * Our articles as any site could carry them: their Markdown as it is published, and after it the pictures that stand in
 * their pages, as HTML without its style. Run after `npm run build`.
 */
export function realArticles(): Article[] {
  return locales.flatMap((locale) => {
    const folder = join(ownSite, locale, "kb");
    return readdirSync(folder)
      .filter((file) => file.endsWith(".md"))
      .map((file) => {
        const slug = file.replace(/\.md$/, "");
        const [heading = "", ...lines] = readFileSync(join(folder, file), "utf8")
          .replace(/^\uFEFF/, "")
          .replaceAll("https://lockstep.example", "")
          .split("\n");
        const page = readFileSync(join(folder, slug, "index.html"), "utf8");
        const pictures = picturesIn(fromHtml(page));
        return {
          locale,
          slug,
          title: heading.replace(/^# /, ""),
          description: /<meta name="description" content="([^"]*)"/.exec(page)?.[1] ?? "",
          body: `${lines.join("\n")}\n\n${pictures.join("\n\n")}\n`,
        };
      });
  });
}

import { readFileSync } from "node:fs";
import type { Element, Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { expect, test } from "vitest";
import { locales } from "../../src/language/locales.ts";
import { articlePath, markdownPath } from "../../src/language/paths.ts";
import { knowledge } from "../support/knowledge.ts";
import { html } from "../support/pages.ts";

const classesOf = (node: Element) => [node.properties["className"] ?? []].flat().map(String);

/** What a page says within an element; marks of doubt and what only readers of speech hear are no words of the text. */
function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type === "element" && classesOf(node).some((one) => one === "unsure" || one === "hidden"))
    return "";
  return "children" in node ? node.children.map(textOf).join("") : "";
}

/** Elements within one that fit, whole. */
function within(
  node: Nodes,
  fits: (element: Element, above: readonly Element[]) => boolean,
  above: readonly Element[] = [],
): Element[] {
  const own = node.type === "element" && fits(node, above) ? [node] : [];
  const next = node.type === "element" ? [...above, node] : above;
  return [...own, ...("children" in node ? node.children.flatMap((child) => within(child, fits, next)) : [])];
}

const flat = (text: string) =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[*>`\\]/g, "")
    .replace(/[\s\u00a0\u202f\u2060]+/g, "")
    .toLowerCase();

const parts = ["words", "needs", "note", "call", "way-title"];

test.each(locales)(
  "the plain copy of every article in %s says every step, warning, need, loss, way and box of the page",
  (locale) => {
    const missing: string[] = [];
    let said = 0;
    for (const [key, { slug }] of Object.entries(knowledge.registry)) {
      const copy = flat(readFileSync(`dist${markdownPath(locale, slug)}`, "utf8"));
      const [article] = within(
        fromHtml(html(articlePath(locale, slug))),
        ({ tagName }) => tagName === "article",
      );
      const inParts = within(
        article as Element,
        (element, above) =>
          (["p", "li"].includes(element.tagName) &&
            above.some((one) => classesOf(one).some((name) => parts.includes(name))) &&
            within(element, (one) => one !== element && ["p", "ul"].includes(one.tagName)).length === 0) ||
          classesOf(element).includes("way-title"),
      );
      for (const element of inParts) {
        said += 1;
        // A page may name a label in both languages, and marks a box that a copy quotes.
        const words = flat(textOf(element));
        if (!copy.includes(words))
          missing.push(`${key}: ${textOf(element).replace(/\s+/g, " ").slice(0, 90)}`);
      }
    }
    expect(missing).toEqual([]);
    expect(said).toBeGreaterThan(500);
  },
);

import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { defineMdastPlugin, type MdastNode } from "satteri";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { type Locale, locales } from "../language/locales.ts";
import { type Mentions, mentionsOf, type Stretch, stretchesOf } from "./mentions.ts";
import { childrenOf, componentOf, type Node, walk } from "./node.ts";

/** Where nothing becomes a link: inside one, in a heading, in a label, in a title. */
const closed = new Set(["Kb", "Ui", "Guide", "Procedure", "Term"]);

const isClosed = (node: Node) =>
  node.type === "heading" || node.type === "link" || closed.has(componentOf(node)?.name ?? "");

const element = (name: string, prop: string, value: string, text: string): MdastNode =>
  ({
    type: "mdxJsxTextElement",
    name,
    attributes: [{ type: "mdxJsxAttribute", name: prop, value }],
    children: [{ type: "text", value: text }],
  }) as MdastNode;

function nodeOf({ text, kb, term }: Stretch): MdastNode {
  if (kb) return element("Kb", "id", kb, text);
  if (term) return element("Term", "id", term, text);
  return { type: "text", value: text };
}

/** Key and language of an article's file. */
function fileOf(url: URL | undefined): { key: string; locale: Locale } | undefined {
  const path = url ? fileURLToPath(url) : "";
  const locale = locales.find((one) => basename(path) === `${one}.mdx`);
  return locale && { key: basename(dirname(path)), locale };
}

/** Makes links of the KB numbers in an article and of the first use of each term, when the article is compiled. */
export function linkProse(knowledge: Pick<Knowledge, "glossary">) {
  const mentions = Object.fromEntries(
    locales.map((locale) => [locale, mentionsOf(knowledge, locale)]),
  ) as Record<Locale, Mentions>;
  return defineMdastPlugin({
    name: "link-prose",
    before(root, context) {
      const file = fileOf(context.fileURL);
      if (!file) return;
      const met = new Set<string>();
      let heading = "";
      walk(root as Node, (node) => {
        if (node.type === "heading")
          heading = childrenOf(node)
            .map((part) => ("value" in part ? part.value : ""))
            .join("");
        // A table is told by the heading under which it stands.
        if (node.type === "table") context.setProperty(node, "data", { hProperties: { ariaLabel: heading } });
        if (isClosed(node)) return false;
        if (node.type !== "text") return undefined;
        const stretches = stretchesOf(mentions[file.locale], met, node.value).map((stretch) =>
          stretch.kb === file.key ? { text: stretch.text } : stretch,
        );
        if (stretches.some(({ kb, term }) => kb ?? term)) context.replaceNode(node, stretches.map(nodeOf));
        return undefined;
      });
    },
  });
}

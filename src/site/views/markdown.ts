import type { Locale } from "../../language/locales.ts";
import { articlePath, callPath, guidePath } from "../../language/paths.ts";
import { typeset } from "../../language/typeset.ts";
import { plainCopy } from "../../prose/copy.ts";
import type { Component } from "../../prose/node.ts";
import { wordsOfComponent } from "../../prose/words-of.ts";
import { articles, knowledge, registered, text, textNamed } from "../content.ts";
import { callHow, careTitle, careWhen, degrees } from "../said/degrees.ts";
import { readyThings } from "../said/ready-things.ts";
import { stepsInMarkdown } from "./steps-in-markdown.ts";
import { titleOf } from "./title-of.ts";

const quoted = (lines: string) =>
  lines
    .trim()
    .split("\n")
    .map((line) => `> ${line}`.trim())
    .join("\n");

function ready(locale: Locale, isApp: boolean, callPage: string): string {
  const things = readyThings.map((id) => `- ${text(locale, id)}`);
  const care = degrees.map(
    (degree) => `- **${text(locale, careTitle(degree, isApp))}** ${text(locale, careWhen(degree, isApp))}`,
  );
  return [
    `${text(locale, "care")}\n\n${care.join("\n")}`,
    `${text(locale, callHow(isApp))} [ibkr.com/support](https://ibkr.com/support).`,
    `[${text(locale, "call-prepare")}](${callPage}):\n\n${things.join("\n")}`,
    text(locale, "call-never"),
  ].join("\n\n");
}

/** An article as plain Markdown with absolute links, for programs and for people who save it. */
export function markdownOf(locale: Locale, key: string, base: URL): string {
  const prose = articles[key]?.[locale];
  if (!prose) throw new Error(`content/articles/${key}: there is no such article.`);
  const url = (path: string) => new URL(path, base).href;
  const kb = (id: string, words: string) => `[${words}](${url(articlePath(locale, registered(id).slug))})`;
  const component = ({ name, props }: Component, inner: string): string => {
    const { id = "", kind = "", tree = "", node } = props;
    // Numbers inside have become links already; a link holds none.
    if (name === "Kb") return kb(id, inner.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1") || titleOf(locale, id));
    if (name === "Quantity" || name === "Ui") {
      const words = wordsOfComponent(knowledge, locale, { name, props }, inner);
      return name === "Ui" ? `**${words}**` : words;
    }
    if (name === "Note")
      return quoted(kind === "careful" ? `**${text(locale, "warning")}.** ${inner.trim()}` : inner);
    if (name === "Phone") return `**${textNamed(locale, `phone-${props["is"]}`)}**\n\n${inner.trim()}`;
    if (name === "Guide") return `[${text(locale, "guide-button")}](${url(guidePath(locale, tree, node))})`;
    if (name === "Call")
      return `${inner.trim()}\n\n${ready(locale, props["about"] === "app", url(callPath(locale)))}`;
    return name === "Procedure"
      ? stepsInMarkdown(
          locale,
          id,
          (props["ways"] ?? "").split(" ").filter(Boolean),
          props["headed"] !== undefined,
        )
      : inner;
  };
  const body = plainCopy(prose.source, prose.root, {
    component,
    text: (words) =>
      typeset(locale, words).replace(/\bKB\d+\b/g, (id) =>
        id in knowledge.registry && id !== key ? kb(id, id) : id,
      ),
  });
  return `# ${titleOf(locale, key)}\n\n${body}\n`;
}

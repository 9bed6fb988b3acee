import { copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isMap, type Node, parseDocument, visit } from "yaml";

/** Gives every map that has English a further column that says the same. */
function withColumn(source: string, locale: string): string {
  const document = parseDocument(source);
  visit(document, {
    Map: (_, map) => {
      if (!map.has("en") || !map.has("ru") || map.has(locale)) return;
      const english = map.get("en", true) as Node;
      map.set(locale, isMap(english) || "clone" in english ? english.clone() : english);
    },
  });
  return document.toString({ lineWidth: 0 });
}

/**
 * Gives a copy of the project a further language that says what English says: one line among the languages, one column
 * in the content, and nothing else.
 * @param root the copy.
 * @param locale code of the language, such as `de`.
 */
export function addLanguage(root: string, locale: string): void {
  const file = join(root, "src/language/locales.ts");
  const line = `  ${locale}: { name: "Third", openGraph: "en_GB", script: "latin" },\n`;
  const source = readFileSync(file, "utf8");
  const grown = source.replace(/(?<=const languages = \{\n)/, line);
  // The default language stands first.
  const at = grown.indexOf(line);
  const end = grown.indexOf("} as const satisfies", at);
  writeFileSync(file, grown.slice(0, at) + grown.slice(at + line.length, end) + line + grown.slice(end));
  const content = join(root, "content");
  for (const name of readdirSync(content, { recursive: true, encoding: "utf8" })) {
    const path = join(content, name);
    if (!statSync(path).isFile()) continue;
    if (name.endsWith("en.mdx") || name.endsWith("languages/en.yml"))
      copyFileSync(path, join(dirname(path), `${locale}${name.slice(name.lastIndexOf("."))}`));
    else if (name.endsWith(".yml")) writeFileSync(path, withColumn(readFileSync(path, "utf8"), locale));
  }
}

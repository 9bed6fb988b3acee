import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { articleFrontmatter } from "../knowledge/article.ts";
import { createCheck } from "../knowledge/check/check.ts";
import { ContentError } from "../knowledge/content-error.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { byLocale, type Locale } from "../language/locales.ts";
import { frontMatterOf, type Prose, placeOf, readProse } from "../prose/article.ts";
import { type Article, checkArticle } from "../prose/check/article.ts";
import { checkTexts } from "../prose/check/texts.ts";
import { parseProse } from "../prose/node.ts";
import { refuse } from "./read.ts";

function readFront(place: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    const fact = String(error instanceof Error ? error.message : error).split("\n")[0];
    throw new ContentError(place, `front matter is not YAML: ${fact}`, "Quote a value that holds a colon.");
  }
}

/** One language of an article, from its source. @throws ContentError when it is not MDX or its front matter is wrong. */
export function proseOf(key: string, locale: Locale, source: string): Prose {
  const place = placeOf(key, locale);
  const root = parseProse(place, source);
  const front = articleFrontmatter.safeParse(readFront(place, frontMatterOf(root)));
  if (!front.success)
    throw new ContentError(place, `front matter: ${front.error.message}`, "See src/knowledge/article.ts.");
  return readProse(key, locale, source, root, front.data);
}

/** One article in both languages. @throws ContentError when a file is missing or cannot be read. */
function readArticle(root: string, key: string): Article {
  const read = (locale: Locale) => {
    const path = join(root, "content/articles", key, `${locale}.mdx`);
    if (!existsSync(path)) throw new ContentError(placeOf(key, locale), "there is no such file", "Write it.");
    return proseOf(key, locale, readFileSync(path, "utf8"));
  };
  return byLocale(read);
}

/** Every article as far as it can be read, and everything that is wrong with the articles and the other texts. */
export function reviewArticles(knowledge: Knowledge, root: string = process.cwd()) {
  const check = createCheck();
  const articles: Record<string, Article> = {};
  checkTexts(check, knowledge);
  for (const key of readdirSync(join(root, "content/articles")).filter((name) => !name.includes(".")))
    check.known(`content/articles/${key}`, "article", key, Object.keys(knowledge.registry));
  for (const key of Object.keys(knowledge.registry))
    try {
      const article = readArticle(root, key);
      articles[key] = article;
      checkArticle(check, knowledge, article);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      check.errors.push(error);
    }
  return { articles, errors: check.errors };
}

/**
 * Every article in both languages, by key, read and checked, with the rules of hand on all texts.
 * @throws ContentError naming every place that is wrong.
 */
export function loadArticles(knowledge: Knowledge, root?: string): Record<string, Article> {
  const { articles, errors } = reviewArticles(knowledge, root);
  refuse(errors);
  return articles;
}

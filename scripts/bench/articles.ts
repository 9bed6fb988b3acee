import { english } from "./words/english.ts";
import { russian } from "./words/russian.ts";
import type { Words } from "./words/words.ts";

/** Languages of every site that is compared, the default first. */
export const locales = ["en", "ru"] as const;

export type Locale = (typeof locales)[number];

/** One article in one language. Links in its body are addresses of the site: `/en/kb/part-0001/`. */
export interface Article {
  readonly locale: Locale;
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  /** Plain Markdown, without the title. */
  readonly body: string;
}

const wordsOf: Readonly<Record<Locale, Words>> = { en: english, ru: russian };

/** Numbers from 0 up to 1, always the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const slugOf = (number: number) => `part-${String(number + 1).padStart(4, "0")}`;

/** Writers of the parts of an article that draw on one source of numbers. */
function writersFor(words: Words, random: () => number) {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
  const name = () => {
    const raw = Array.from({ length: 3 }, () => pick(words.syllables)).join("");
    return raw.slice(0, 1).toUpperCase() + raw.slice(1);
  };
  const sentence = () =>
    [pick(words.openings), pick(words.subjects), pick(words.verbs), pick(words.objects), pick(words.endings)]
      .join(" ")
      .concat(".");
  const paragraph = (length: number) => Array.from({ length: length + words.extra }, sentence).join(" ");
  const named = () => words.named(name(), Math.floor(random() * 9_000) + 1_000);
  return { pick, name, sentence, paragraph, named };
}

/** Title of an article; it is drawn first, so that other articles can name it without being written. */
const titleOf = (locale: Locale, number: number) => {
  const { pick, name } = writersFor(wordsOf[locale], randomFrom(number));
  return wordsOf[locale].title(pick(wordsOf[locale].objects), name());
};

/** One of so many articles in a language: about 350 words, four sections, three links and a list. */
function articleOf(locale: Locale, number: number, count: number): Article {
  const words = wordsOf[locale];
  const random = randomFrom(number + 1_000_003);
  const { sentence, paragraph, named } = writersFor(words, random);
  const link = () => {
    const other = Math.floor(random() * count);
    return words.link(`[${titleOf(locale, other)}](/${locale}/kb/${slugOf(other)}/)`);
  };
  const first = Math.floor(random() * words.sections.length);
  const section = (at: number) => `## ${words.sections[(first + at * 3) % words.sections.length]}`;
  const list = Array.from({ length: 4 }, () => `- ${sentence()}`).join("\n");
  const body = [
    paragraph(3),
    section(0),
    `${paragraph(4)} ${link()}`,
    section(1),
    list,
    `${paragraph(2)} ${named()}`,
    section(2),
    `${paragraph(4)} **${sentence()}** ${link()}`,
    section(3),
    `${paragraph(3)} ${named()} ${link()}`,
  ];
  return {
    locale,
    slug: slugOf(number),
    title: titleOf(locale, number),
    description: sentence(),
    body: `${body.join("\n\n")}\n`,
  };
}

/** So many articles in each language, all of them always the same for the same count. Pure. */
export function articlesFor(count: number): Article[] {
  return locales.flatMap((locale) =>
    Array.from({ length: count }, (_, number) => articleOf(locale, number, count)),
  );
}

/**
 * An article as a Markdown file: title and description stand in front, as JSON strings, which are YAML too.
 */
export function markdownOf({ title, description, body }: Article): string {
  return `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n${body}`;
}

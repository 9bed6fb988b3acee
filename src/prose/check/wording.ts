import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import type { Check } from "../../knowledge/check/check.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Prose } from "../article.ts";
import { isNegated } from "../holds.ts";
import { type Sentence, sentencesOf } from "../sentences.ts";
import { isForeign } from "./language-of.ts";

/** So many sentences one after the other, each shorter than so many words, read like telegrams. */
const stubs = { inARow: 5, below: 6 } as const;
/** A page may say once where sources matter to what the reader does. */
const mostAboutSources = 1;

const quote = (text: string) => `“${text.length > 90 ? `${text.slice(0, 90)}…` : text}”`;

/** Which school grade a reader needs, after Flesch and Kincaid. Pure. */
export function gradeOf(sentences: readonly Sentence[]): number {
  const words = sentences.flatMap((sentence) => sentence.words);
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}

/** Sentences of an article that talk about sources instead of to the reader. Pure. */
export const aboutSources = (
  { languages }: Pick<Knowledge, "languages">,
  prose: Prose,
  all: readonly Sentence[],
) => {
  const pattern = new RegExp(languages[prose.locale].sources, "iu");
  return all.filter(({ text }) => pattern.test(text));
};

function checkRuns(check: Check, place: string, all: readonly Sentence[]): void {
  const open = all.filter(({ isListed }) => !isListed);
  for (let at = 0; at + stubs.inARow <= open.length; at += 1) {
    const run = open.slice(at, at + stubs.inARow);
    if (run.some(({ words, section }) => words.length >= stubs.below || section !== run[0]?.section))
      continue;
    check.fail(
      `${place}:${run[0]?.line}`,
      `${stubs.inARow} short sentences follow each other: ${quote(run.map(({ text }) => text).join(" "))}`,
      "Join what belongs together.",
    );
    return;
  }
}

/** How an article may speak: to its reader, in its own language, in sentences that can be read in distress. */
export function checkWording(check: Check, knowledge: Knowledge, prose: Prose): void {
  const { place, locale } = prose;
  const laws = knowledge.languages[locale];
  const all = sentencesOf(knowledge, prose);
  for (const { text, words, line } of all) {
    if (words.length > laws["longest-sentence"])
      check.fail(
        `${place}:${line}`,
        `a sentence has ${words.length} words, ${laws["longest-sentence"]} at most: ${quote(text)}`,
        "Make two of it.",
      );
    if (new RegExp(laws.asks, "iu").test(text) && !isNegated(laws, text))
      check.fail(
        `${place}:${line}`,
        `it bids the reader give a secret away: ${quote(text)}`,
        "Nobody may ask for it.",
      );
    if (isForeign(laws, text))
      check.fail(
        `${place}:${line}`,
        `it is not in the language of the file: ${quote(text)}`,
        "Translate it.",
      );
  }
  const talk = aboutSources(knowledge, prose, all);
  if (talk.length > mostAboutSources)
    check.fail(
      `${place}:${talk[1]?.line}`,
      `${talk.length} sentences talk about sources: ${talk.map(({ text }) => quote(text)).join(" ")}`,
      'Say what the reader does. A fact about a source is a claim with "about: source"; its page shows it.',
    );
  checkRuns(check, place, all);
  const grade = gradeOf(all);
  const most = laws["reading-grade"];
  if (most !== undefined && grade > most)
    check.fail(
      place,
      `it demands school grade ${grade.toFixed(1)}, ${most} at most`,
      "Use shorter sentences and words.",
    );
}

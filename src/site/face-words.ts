import { type FaceWords, faceWords } from "../faces/words.ts";
import type { Locale } from "../language/locales.ts";
import { knowledge, text } from "./site.ts";

const trainingIds = [
  "training",
  "filled",
  "empty",
  "fill-right",
  "fill-mistyped",
  "sms",
  "reads-challenge",
  "reads-card-index",
  "reads-response",
  "reads-card-values",
  "phone",
  "other-phone",
];

/** Words of a kind of device in one language, with those of the training copy. */
export function wordsOfFace(locale: Locale, kind: string): FaceWords {
  const words = knowledge.words[kind];
  if (!words) throw new Error(`content/words: there are no words for "${kind}".`);
  return faceWords(words, locale, Object.fromEntries(trainingIds.map((id) => [id, text(locale, id)])));
}

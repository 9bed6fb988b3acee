import { type FaceWords, faceWords } from "../../faces/words.ts";
import type { Locale } from "../../language/locales.ts";
import { knowledge, tell, text } from "../content.ts";
import { plain } from "../views/labels.ts";

const trainingIds = [
  "training",
  "filled",
  "empty",
  "fill-right",
  "fill-mistyped",
  "reads-challenge",
  "reads-card-index",
  "reads-response",
  "reads-card-values",
  "reads-activation-code",
  "reads-security-code",
  "reads-temporary-code",
  "reads-qr",
  "off",
  "use",
  "use-nothing",
  "phone",
  "other-phone",
];

/** A value with every text in it resolved: labels may name quantities. */
function resolved<T>(locale: Locale, value: T): T {
  if (typeof value === "string") return plain(tell(locale, { en: value, ru: value })) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, resolved(locale, part)])) as T;
}

/** Words of a kind of device in one language, with those of the training copy. */
export function wordsOfFace(locale: Locale, kind: string): FaceWords {
  const words = knowledge.words[kind];
  if (!words) throw new Error(`content/words: there are no words for "${kind}".`);
  const training = Object.fromEntries(trainingIds.map((id) => [id, text(locale, id)]));
  return resolved(locale, faceWords(words, locale, training));
}

/** Words of every kind of device in one language. */
export function facesOf(locale: Locale): Record<string, FaceWords> {
  return Object.fromEntries(Object.keys(knowledge.words).map((kind) => [kind, wordsOfFace(locale, kind)]));
}

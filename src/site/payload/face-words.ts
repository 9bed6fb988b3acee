import { kinds, touchableKinds } from "../../domain/devices/registry.ts";
import { namesShownOn } from "../../engine/world/sight.ts";
import { type FaceWords, faceWords } from "../../faces/words.ts";
import { byLocale, type Locale } from "../../language/locales.ts";
import { knowledge, tell, textNamed, wordsOn } from "../content.ts";
import { plain } from "../views/labels.ts";

/** Texts of the training copy, among them what each thing is called that can be read on some device. */
const trainingIds = [
  "training",
  "filled",
  "empty",
  "fill-right",
  "fill-mistyped",
  ...new Set(touchableKinds.flatMap((kind) => namesShownOn(kinds, kind)).map((name) => `reads-${name}`)),
  "off",
  "use",
  "use-nothing",
  "phone",
  "other-phone",
];

/** A value with every text in it resolved: labels may name quantities. */
function resolved<T>(locale: Locale, value: T): T {
  if (typeof value === "string")
    return plain(
      tell(
        locale,
        byLocale(() => value),
      ),
    ) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, resolved(locale, part)])) as T;
}

/** Words of a kind of device in one language, with those of the training copy. */
export function wordsOfFace(locale: Locale, kind: string): FaceWords {
  const words = wordsOn(kind);
  const training = Object.fromEntries(trainingIds.map((id) => [id, textNamed(locale, id)]));
  return resolved(locale, faceWords(words, locale, training));
}

/** Words of every kind of device in one language. */
export function facesOf(locale: Locale): Record<string, FaceWords> {
  return Object.fromEntries(Object.keys(knowledge.words).map((kind) => [kind, wordsOfFace(locale, kind)]));
}

import { encode } from "uqr";
import { kinds, touchableKinds } from "../../domain/devices/registry.ts";
import { kindOf } from "../../engine/device/kind.ts";
import { namesShownOn } from "../../engine/world/sight.ts";
import { sizes } from "../../faces/layouts/storage.tsx";
import { sceneryWords } from "../../faces/parts/scenery.tsx";
import { type FaceWords, faceWords } from "../../faces/words.ts";
import { byLocale, type Locale } from "../../language/locales.ts";
import { knowledge, tell, textNamed, wordsOn } from "../content.ts";
import sprite from "../icons/icons.svg?url";
import { qrPath } from "../said/qr-path.ts";
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
  "delete-digit",
  "marked",
  "call-by-you",
  "call-not-yet",
  "scenery-address",
  "scenery-platform",
  ...sceneryWords,
  ...sizes,
];

/** The code that the login window shows and the camera reads; any real camera reads it too. */
function qrFor(locale: Locale): NonNullable<FaceWords["qr"]> {
  const { data, size } = encode(textNamed(locale, "qr-text"), { border: 2 });
  return { path: qrPath(data), size };
}

/** Whether a kind of device shows such a code or reads one. */
const showsQr = (kind: string) =>
  Object.values(kindOf(kinds, kind)?.anatomy?.screens ?? {}).some(({ shows = [], fields = [] }) =>
    [...shows, ...fields].includes("qr"),
  );

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

/** Put together once: every picture of a device asks for them, thousands in a build. */
const faces = new Map<string, FaceWords>();

/** Words of a kind of device in one language, with those of the training copy. */
export function wordsOfFace(locale: Locale, kind: string): FaceWords {
  const key = `${locale} ${kind}`;
  const known = faces.get(key) ?? wordsFor(locale, kind);
  faces.set(key, known);
  return known;
}

function wordsFor(locale: Locale, kind: string): FaceWords {
  const words = wordsOn(kind);
  const training = Object.fromEntries(trainingIds.map((id) => [id, textNamed(locale, id)]));
  const qr = showsQr(kind) ? { qr: qrFor(locale) } : {};
  return { ...resolved(locale, faceWords(words, locale, { training, sprite })), ...qr };
}

/** Words of every kind of device in one language. */
export function facesOf(locale: Locale): Record<string, FaceWords> {
  return Object.fromEntries(Object.keys(knowledge.words).map((kind) => [kind, wordsOfFace(locale, kind)]));
}

import { defaultLocale, locales, otherLocales } from "../../language/locales.ts";
import type { Knowledge } from "../knowledge.ts";
import { nameOf } from "../pair.ts";
import type { Step } from "../procedure.ts";
import type { Check } from "./check.ts";
import { referencesIn } from "./texts.ts";

/** Controls and fields that a text names, by their ids on the device, in order. Pure. */
export const namedIn = (text: string): string[] =>
  referencesIn(text)
    .filter(({ kind }) => kind === "control" || kind === "field")
    .map(({ path }) => path.split(".").at(-1) ?? "");

const once = (ids: readonly string[]) => [...new Set(ids)];

const used = ({ do: acts }: Step): string[] =>
  acts.flatMap((act) => ("press" in act ? [act.press] : "type" in act ? [act.type] : []));

/** A label that a step uses is named by its id, so that it stands in one place: nowhere typed out between quotes. */
export function checkTypedLabels(
  check: Check,
  place: string,
  { languages, words }: Pick<Knowledge, "languages" | "words">,
  step: Step,
  kinds: readonly string[],
): void {
  for (const id of used(step))
    for (const locale of locales) {
      const { open, close } = languages[locale].quotes;
      const quoted = step.say[locale]
        .split(open)
        .slice(1)
        .map((part) => part.split(close)[0]);
      for (const kind of kinds)
        for (const what of ["control", "field"] as const) {
          const label = words[kind]?.[`${what}s`][id];
          if (label && quoted.some((text) => text === label[locale] || text === label[defaultLocale]))
            check.fail(
              `${place} › say › ${locale}`,
              "a label is typed out",
              `Write {{${what}.${id}}} without quotes.`,
            );
        }
    }
}

/**
 * What a step says is what it does: the buttons and fields that it names are used, in that order, and first of all;
 * others that it names, such as a button not to press, are declared under `names`. Every language names the same in
 * the same order.
 */
export function checkSayAndDo(check: Check, place: string, step: Step): void {
  const done = used(step);
  const { names = [] } = step;
  const fail = (fact: string) =>
    check.fail(place, fact, "Say what is done, in its order; declare under `names` what is only named.");
  for (const locale of locales) {
    const said = once(namedIn(step.say[locale]));
    const at = nameOf(locale);
    for (const id of said)
      if (!done.includes(id) && !names.includes(id)) fail(`${at} names ${id}, which is not used`);
    for (const id of names)
      if (!said.includes(id)) fail(`${at} does not name ${id}, which \`names\` declares`);
    const inWords = said.filter((id) => done.includes(id));
    const inDeed = once(done).filter((id) => said.includes(id));
    if (inWords.join() !== inDeed.join())
      fail(`${at} names ${inWords.join(", ")}, where ${inDeed.join(", ")} are used in this order`);
    const [first] = said;
    if (first !== undefined && inDeed.length > 0 && !done.includes(first))
      fail(`${at} names ${first} first, which is not used`);
  }
  const order = namedIn(step.say[defaultLocale]).join();
  for (const other of otherLocales(defaultLocale))
    if (namedIn(step.say[other]).join() !== order)
      fail(
        `${nameOf(other)} names ${namedIn(step.say[other]).join(", ")}, ${nameOf(defaultLocale)} ${order}`,
      );
}

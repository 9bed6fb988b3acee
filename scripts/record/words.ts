import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { pair } from "../../src/knowledge/pair.ts";
import { type Locale, locales } from "../../src/language/locales.ts";
import type { Tapped } from "./taps.ts";

const patterns = z
  .strictObject({
    press: z.strictObject({ android: pair, iphone: pair, other: pair }),
    type: pair,
    and: pair,
  })
  .parse(parse(readFileSync(new URL("patterns.yml", import.meta.url), "utf8")));

/** What words for a step may begin with, where no procedure has any: every place that is touched, by reference. Pure. */
export function proposedSay({ acts, on, kind }: Tapped, own: string): Record<Locale, string> {
  const name = (what: string, id: string) => `{{${what}.${on === own ? id : `${kind}.${id}`}}}`;
  const press = kind === "android" || kind === "iphone" ? patterns.press[kind] : patterns.press.other;
  const said = (locale: Locale): string => {
    const parts = acts.flatMap((act) => {
      if ("wait" in act) return [];
      return "press" in act
        ? [press[locale].replace("{}", name("control", act.press))]
        : [patterns.type[locale].replace("{}", name("field", act.type))];
    });
    return parts
      .map((part, at) =>
        at === 0 ? part : `${patterns.and[locale]} ${part.charAt(0).toLowerCase()}${part.slice(1)}`,
      )
      .join(" ");
  };
  return Object.fromEntries(locales.map((locale) => [locale, said(locale)])) as Record<Locale, string>;
}

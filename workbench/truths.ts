import type { Case } from "../src/engine/proof/case.ts";
import { type Condition, fits } from "../src/engine/reality/condition.ts";
import { endAt } from "../src/engine/tree/forest.ts";
import type { Knowledge } from "../src/knowledge/knowledge.ts";
import { type Locale, locales } from "../src/language/locales.ts";

/** Something that the reason of a verdict may say of whoever reads it, and what is so if it is true. */
interface Saying {
  readonly says: string;
  readonly in: Readonly<Record<Locale, RegExp>>;
  /** One of them is so. */
  readonly so?: readonly Condition[];
  /** None of them is so. */
  readonly never?: readonly Condition[];
}

const inReach: Condition = { number: "in-reach" };
const physical: Condition = { physical: ["dsc-plus", "code-card"] };
const device: Condition = { "confirm-by": ["ib-key", "dsc-plus", "code-card", "sms"] };

/** What texts are found to say; what no pattern finds is not looked at. */
export const sayings: readonly Saying[] = [
  {
    says: "nothing is left to confirm with",
    in: {
      en: /\bnothing (?:else|left)\b|\bno other (?:active )?device\b|\bcould not recover it with what you have\b/i,
      ru: /нечем|других способов подтвердить вход нет|другого активного устройства нет|ничего не осталось/i,
    },
    never: [inReach, physical, device, { "old-phone": "works" }],
  },
  {
    says: "nothing of one's own brings IB Key back",
    in: { en: /\bno step of your own\b/i, ru: /самостоятельно не получится/i },
    // The number alone brings nothing back where there is no phone to bring it back to.
    never: [
      physical,
      { "old-phone": "works" },
      { ...inReach, "other-phone": ["android", "iphone"] },
      { ...inReach, "phone-os": "android", "app-pin": "known", "recovery-offered": "yes" },
    ],
  },
  {
    says: "one can confirm who one is",
    in: { en: /\bcan confirm that it is you\b/i, ru: /можете подтвердить свою личность/i },
    so: [inReach, physical],
  },
  {
    says: "one has what a recovery takes",
    in: { en: /\byou have what you need\b/i, ru: /вс[её] нужное[^.]*у вас есть/i },
    so: [
      { ...inReach, "app-pin": "known" },
      { ...physical, "app-pin": "known" },
    ],
  },
  {
    says: "there is another phone",
    in: {
      en: /\byou have another phone\b|\bboth phones are here\b/i,
      ru: /у вас есть другой телефон|оба телефона у вас/i,
    },
    so: [{ "other-phone": ["android", "iphone"] }],
  },
  {
    says: "the old phone works",
    in: {
      en: /\bold phone still lets you in\b|\bboth phones are here\b/i,
      ru: /со старым телефоном вы ещё можете войти|оба телефона у вас/i,
    },
    so: [{ "old-phone": "works" }],
  },
  {
    says: "another device is active",
    in: {
      en: /\byour other device\b|\bhave another active device\b/i,
      ru: /(?:можно с другим|^другое|у вас есть другое активное) устройств/i,
    },
    so: [device],
  },
  {
    says: "a physical device is at hand",
    in: { en: /\byour physical device\b/i, ru: /^с физическим устройством/i },
    so: [physical],
  },
  {
    says: "username and password are known",
    in: { en: /\byou know the right username\b/i, ru: /имя пользователя и пароль вы знаете/i },
    so: [{ password: "known" }],
  },
  {
    says: "the phone is online",
    in: { en: /\bthe phone is online\b/i, ru: /телефон подключён к интернету/i },
    so: [{ "phone-online": "yes" }],
  },
  {
    says: "the phone has a signal",
    in: { en: /\bis here and has a signal\b/i, ru: /под рукой и в сети/i },
    so: [{ "sms-phone": "here" }],
  },
  {
    says: "there is no signal",
    in: { en: /^without a signal\b/i, ru: /^без сети/i },
    so: [{ "sms-phone": "no-signal" }],
  },
  {
    says: "the number is another's",
    in: { en: /\bnumber that is no longer yours\b/i, ru: /номер, который уже не ваш/i },
    so: [{ "sms-phone": "gone" }],
  },
  {
    says: "the PIN is missing",
    in: { en: /^without the PIN\b/i, ru: /^без PIN-кода/i },
    so: [{ "app-pin": "forgotten" }],
  },
];

const spell = (so: Condition) =>
  Object.entries(so)
    .map(([id, value]) => `${id}=${value}`)
    .join(" ");

/** Reasons that say a thing in one language and not in another, one sentence each. Pure. */
export function saidUnlike({ trees }: Pick<Knowledge, "trees">): string[] {
  return Object.entries(trees).flatMap(([tree, { ends }]) =>
    Object.entries(ends).flatMap(([id, { why }]) =>
      sayings
        .filter(
          ({ in: patterns }) => new Set(locales.map((locale) => patterns[locale].test(why[locale]))).size > 1,
        )
        .map(
          ({ says }) =>
            `content/trees/${tree}.yml › ends › ${id} › why: one language says that ${says}, another does not`,
        ),
    ),
  );
}

/** Reasons that are shown to somebody of whom they are not true, one sentence for each end and saying. Pure. */
export function untrue({ trees }: Pick<Knowledge, "trees">, cases: readonly Case[]): string[] {
  const found = new Map<string, string>();
  for (const { so, taken, end } of cases)
    for (const place of new Set([...taken.map((one) => one.place), end])) {
      const why = endAt(trees, place)?.why;
      if (!why) continue;
      for (const { says, in: patterns, so: wanted, never = [] } of sayings) {
        if (!locales.some((locale) => patterns[locale].test(why[locale]))) continue;
        const isTrue =
          (!wanted || wanted.some((one) => fits(one, so))) && !never.some((one) => fits(one, so));
        const [tree, id] = place.split("/");
        if (!isTrue)
          found.set(
            `${place} ${says}`,
            `content/trees/${tree}.yml › ends › ${id} › why: it says that ${says}, also to whom ${spell(so)}. Say less, or lead them elsewhere.`,
          );
      }
    }
  return [...found.values()];
}

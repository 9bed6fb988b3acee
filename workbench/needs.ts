import { resolve } from "../src/engine/procedure/resolve.ts";
import { fits } from "../src/engine/reality/condition.ts";
import type { Knowledge } from "../src/knowledge/knowledge.ts";
import { variantsOf } from "../src/knowledge/variants.ts";
import { type Locale, locales } from "../src/language/locales.ts";

/** How the list of what to have ready may name a thing. */
type Named = Readonly<Record<Locale, RegExp>>;

const login: Named = { en: /username/i, ru: /имя пользователя/i };
const phone: Named = { en: /phone/i, ru: /телефон/i };
const newPin: Named = { en: /\bnew\b|for the new/i, ru: /нов/i };
const recovery: Named = { en: /recover IB Key/, ru: /восстановления IB Key/ };

/** What the words of a need must name, by the field, control or device that it is for. */
const words: Readonly<Record<string, Named>> = {
  credentials: login,
  "owner-credentials": login,
  "activation-code": { en: /mobile number/i, ru: /номер/i },
  "security-code": phone,
  "temporary-code": { en: /Temporary Code/, ru: /временный код/i },
  "card-values": { en: /\bcard\b/i, ru: /карт/i },
  "app-pin": { en: /PIN of IBKR Mobile/, ru: /PIN-код (приложения )?IBKR Mobile/ },
  "token-pin": { en: /PIN/, ru: /PIN-код/ },
  "new-pin": newPin,
  "new-token-pin": newPin,
  "soft-pin": newPin,
  passcode: { en: /passcode/i, ru: /код-пароль/i },
  "touch-sensor": { en: /fingerprint|Touch ID/, ru: /отпечаток пальца|Touch ID/ },
  "look-at-phone": { en: /Face ID/, ru: /Face ID/ },
  "print-card": { en: /printer/i, ru: /принтер/i },
  identify: { en: /account number/i, ru: /номер счёта/i },
  "request-physical-device": { en: /address/i, ru: /адрес/i },
  "choose-dsc-plus": { en: /active devices|DSC\+/, ru: /активных устройств|DSC\+/ },
  phone,
  "dsc-plus": { en: /DSC\+|device/, ru: /DSC\+|устройств/ },
  portal: { en: /Client Portal/, ru: /портал/i },
};

/** Needs whose words do not name what they are for, one sentence each. */
function unnamed({ procedures }: Knowledge): string[] {
  return Object.entries(procedures).flatMap(([id, { needs }]) =>
    needs.flatMap(({ say, for: uses }) =>
      (uses ?? []).flatMap((use) =>
        locales
          .filter((locale) => words[use] && !words[use][locale].test(say[locale]))
          .map((locale) => `${id} (${locale}): “${say[locale]}” is for ${use} and does not name it`),
      ),
    ),
  );
}

/** Ways that destroy IB Key while nothing to have ready speaks of getting it back, one sentence each. */
function unrecovered(knowledge: Knowledge): string[] {
  return Object.entries(knowledge.procedures).flatMap(([id, procedure]) =>
    variantsOf(procedure, knowledge.slots)
      .filter((so) => so["app"] === "ibkr-mobile" && resolve(knowledge, id, so).some(({ loses }) => loses))
      .flatMap((so) => {
        const said = procedure.needs.filter(({ when }) => fits(when ?? {}, so)).map(({ say }) => say);
        return locales
          .filter((locale) => !said.some((say) => recovery[locale].test(say[locale])))
          .map((locale) => `${id} (${locale}): nothing to have ready is for the recovery of IB Key`);
      }),
  );
}

/** What no step takes and is asked for all the same: one article demands it, or a reset makes it necessary. */
const spares: Readonly<Record<string, "afterwards" | "in-case">> = {
  "recover-iphone": "in-case",
  "clear-data-6-up": "afterwards",
};

/** Procedures that have lost such a need, or have one that is not written down here, one sentence each. */
function sparedUnlike({ procedures }: Knowledge): string[] {
  return Object.entries(procedures).flatMap(([id, { needs }]) => {
    const has = needs.flatMap(({ spare }) => spare ?? []).join();
    return has === (spares[id] ?? "")
      ? []
      : [`${id}: it spares ${has || "nothing"}, not ${spares[id] ?? "nothing"}`];
  });
}

/** Where the words of what to have ready do not say what the steps take, one sentence each. Pure. */
export const neededUnsaid = (knowledge: Knowledge): string[] => [
  ...new Set([...unnamed(knowledge), ...unrecovered(knowledge), ...sparedUnlike(knowledge)]),
];

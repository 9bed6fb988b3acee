import { resolve } from "../src/engine/procedure/resolve.ts";
import { type Assignment, fits } from "../src/engine/reality/condition.ts";
import { guideOf } from "../src/knowledge/guides.ts";
import type { Knowledge } from "../src/knowledge/knowledge.ts";
import type { Procedure, Step } from "../src/knowledge/procedure.ts";
import { type Locale, locales } from "../src/language/locales.ts";
import { variantsOf } from "./variants.ts";

/** How the list of what to have ready may name a thing. */
type Named = Readonly<Record<Locale, RegExp>>;

const login: Named = { en: /username/i, ru: /имя пользователя/i };
const number: Named = { en: /mobile number/i, ru: /номер/i };
const phone: Named = { en: /phone/i, ru: /телефон/i };
const token: Named = { en: /DSC\+|device/, ru: /DSC\+|устройств/ };
const tokenPin: Named = { en: /PIN/, ru: /PIN-код/ };
const newPin: Named = { en: /\bnew\b|for the new/i, ru: /нов/i };
const unlock: Named = { en: /passcode/i, ru: /код-пароль/i };
const card: Named = { en: /\bcard\b/i, ru: /карт/i };
const recovery: Named = { en: /recover IB Key/, ru: /восстановления IB Key/ };
const portal: Named = { en: /Client Portal/, ru: /портал/i };

/** What somebody brings who types into a field of the device in hand. */
const forField: Readonly<Record<string, Named>> = {
  credentials: login,
  "owner-credentials": login,
  "activation-code": number,
  "security-code": phone,
  "temporary-code": { en: /Temporary Code/, ru: /временный код/i },
  "card-values": card,
  "app-pin": { en: /PIN of IBKR Mobile/, ru: /PIN-код/ },
  "new-pin": newPin,
  "new-token-pin": newPin,
  "soft-pin": newPin,
  passcode: unlock,
};

/** What somebody brings who presses a control, whatever they type. */
const forControl: Readonly<Record<string, Named>> = {
  "print-card": { en: /printer/i, ru: /принтер/i },
  identify: { en: /account number/i, ru: /номер счёта/i },
  "request-physical-device": { en: /address/i, ru: /адрес/i },
  "choose-dsc-plus": { en: /active devices|DSC\+/, ru: /активных устройств|DSC\+/ },
};

/** What somebody brings who uses another device besides. */
const forDevice: Readonly<Record<string, Named>> = { phone, "dsc-plus": token };

/** What the steps take from a person. */
function takenBy(procedure: Procedure, steps: readonly Step[], so: Assignment): Named[] {
  const acts = steps.flatMap((step) => step.do.flatMap((act) => ("wait" in act ? [] : [act])));
  const own = acts.filter((act) => (act.on ?? procedure.on) === procedure.on);
  const others = new Set(acts.flatMap(({ on }) => (on === undefined || on === procedure.on ? [] : [on])));
  const losesKey = so["app"] === "ibkr-mobile" && steps.some(({ loses }) => loses);
  const all = [
    ...own.map((act) => ("type" in act ? forField[act.type] : forControl[act.press])),
    ...[...others].map((on) => forDevice[on]),
    others.has("dsc-plus") && procedure.kind !== "portal" ? tokenPin : undefined,
    procedure.kind === "portal" ? portal : undefined,
    losesKey ? recovery : undefined,
  ];
  return all.filter((one) => one !== undefined);
}

/** What steps take from a person and no list of what to have ready names, one sentence each. Pure. */
export function neededUnsaid(knowledge: Knowledge): string[] {
  const { procedures, slots } = knowledge;
  const guide = guideOf(knowledge);
  const found = Object.entries(procedures).flatMap(([id, procedure]) =>
    variantsOf(procedure, slots).flatMap((so) => {
      const said = procedure.needs.filter(({ when }) => fits(when ?? {}, so)).map(({ say }) => say);
      return takenBy(procedure, resolve(guide, id, so), so).flatMap((named) =>
        locales
          .filter((locale) => !said.some((say) => named[locale].test(say[locale])))
          .map((locale) => `${id} (${locale}): nothing to have ready is called ${named[locale].source}`),
      );
    }),
  );
  return [...new Set(found)];
}

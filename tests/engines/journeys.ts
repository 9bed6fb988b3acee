import { endAt, partsOf } from "../../src/engine/tree/forest.ts";
import { besideOf, type Locale } from "../../src/language/locales.ts";
import { hostile } from "../support/hostile.ts";
import { knowledge } from "../support/knowledge.ts";
import { waysOf } from "../support/ways.ts";
import { answer, endTitle, siteText } from "../support/words.ts";
import type { Visitor } from "./visitor.ts";

/** What somebody does with the site, in whatever browser they have. */
export interface Journey {
  readonly name: string;
  /** Whether `npm test` takes it; `npm run verify` takes all. */
  readonly isKey: boolean;
  readonly run: (visitor: Visitor, locale: Locale) => Promise<void>;
}

/** Answers one question of a guide that has woken up. */
async function say(visitor: Visitor, locale: Locale, place: string, way: string): Promise<void> {
  const { tree, id } = partsOf(place as `${string}/${string}`);
  const within = `html.is-live [data-place="${place}"].is-current`;
  await visitor.press({ role: "link", name: answer(locale, tree, id, way), within });
}

const ends = Object.keys(knowledge.trees).map(
  (tree): Journey => ({
    name: `every kind of end of ${tree}`,
    isKey: ["restore-access", "login-fails"].includes(tree),
    run: async (visitor, locale) => {
      for (const { taken, place } of waysOf(tree)) {
        await visitor.go(`/${locale}/fix/${tree}/`);
        for (const turn of taken) if (turn.asked) await say(visitor, locale, turn.place, turn.way);
        const { tree: its, id } = partsOf(place);
        if (!endAt(knowledge.trees, place)) throw new Error(`${place} is no end`);
        await visitor.sees({ role: "heading", level: 1, name: endTitle(locale, its, id) });
      }
    },
  }),
);

const most = 80;

const situations = Object.keys(knowledge.scenarios).map(
  (id, at): Journey => ({
    name: `the situation ${id}`,
    isKey: at === 0,
    run: async (visitor, locale) => {
      await visitor.go(`/${locale}/simulator/#v1;scenario=${id}`);
      const isReached = `document.querySelector(".verdict.is-reached")?.checkVisibility()`;
      for (let count = 0; count < most; count++) {
        await visitor.until(`${isReached} || document.querySelector(".simulator .main:not([hidden])")`);
        if (await visitor.read(`Boolean(${isReached})`)) return;
        await visitor.pick(".simulator .main");
      }
      throw new Error(`${id} is not reached after ${most} presses`);
    },
  }),
);

const searches: Journey[] = [
  {
    name: "a search by number, with the keyboard",
    isKey: true,
    run: async (visitor, locale) => {
      await visitor.go(`/${locale}/glossary/`);
      await visitor.press({ role: "combobox", name: siteText(locale, "search") });
      await visitor.type("KB 2748");
      await visitor.until(`document.querySelector('[role="option"][href$="/kb/2748/"]')`);
      await visitor.key("Enter");
      await visitor.until(`location.pathname === "/${locale}/kb/2748/"`);
    },
  },
  {
    name: "a search in words, and a choice among what is found",
    isKey: false,
    run: async (visitor, locale) => {
      await visitor.go(`/${locale}/`);
      await visitor.press({ role: "combobox", name: siteText(locale, "search") });
      await visitor.type(locale === "ru" ? "новый телефон" : "new phone");
      await visitor.until(`document.querySelector('[role="option"][href*="/fix/"]')`);
      await visitor.key("ArrowDown");
      await visitor.key("ArrowDown");
      await visitor.until(`document.querySelector('[role="option"][aria-selected="true"]')`);
      await visitor.key("Enter");
      await visitor.until(`location.pathname !== "/${locale}/"`);
    },
  },
];

const others: Journey[] = [
  {
    name: "a language switch that keeps what was said",
    isKey: true,
    run: async (visitor, locale) => {
      await visitor.go(`/${locale}/fix/sms-not-arriving/`);
      await say(visitor, locale, "sms-not-arriving/other-device", "none");
      await visitor.until(`location.hash !== ""`);
      const other = besideOf(locale);
      await visitor.pick("header [data-twin]");
      await visitor.until(`location.pathname === "/${other}/fix/sms-not-arriving/"`);
      await say(visitor, other, "sms-not-arriving/phone", "here");
      await visitor.sees({ role: "heading", level: 1, name: endTitle(other, "sms-not-arriving", "again") });
    },
  },
  {
    name: "steps that another phone goes on with",
    isKey: true,
    run: async (visitor, locale) => {
      const title = endTitle(locale, "restore-access", "recover-iphone");
      await visitor.go(`/${locale}/fix/restore-access/`);
      await say(visitor, locale, "restore-access/happened", "reinstalled");
      await say(visitor, locale, "restore-access/phone-os", "iphone");
      await visitor.sees({ role: "heading", level: 1, name: title });
      for (let step = 1; step <= 2; step++) {
        await visitor.press({ role: "button", name: siteText(locale, "mark-done"), within: ".is-current" });
        await visitor.until(`location.hash.includes("done=${step}")`);
      }
      await visitor.go(await visitor.place());
      await visitor.sees({ role: "heading", level: 1, name: title });
      await visitor.until(`document.querySelectorAll(".is-current .step.is-done").length === 2`);
    },
  },
  {
    name: "an article for the reader's own phone",
    isKey: true,
    run: async (visitor, locale) => {
      const other = besideOf(locale);
      await visitor.go(`/${locale}/kb/3073/`);
      await visitor.pick('lock-phone-choice label:has(input[value="iphone"])');
      await visitor.until(`location.hash === "#phone=iphone"`);
      await visitor.until(
        `[...document.querySelectorAll('details[data-phone="android"]')].every((one) => one.hidden)`,
      );
      await visitor.read(`(() => {
        const field = document.querySelector('lock-phone-choice [data-part="language"]');
        field.selectedIndex = 1;
        field.dispatchEvent(new Event("change", { bubbles: true }));
      })()`);
      await visitor.until(`document.querySelector('.picture[lang="${other}"]')`);
    },
  },
  {
    name: "hostile addresses",
    isKey: true,
    run: async (visitor, locale) => {
      await visitor.go(`/${locale}/fix/restore-access/`);
      for (const payload of hostile.filter(({ length }) => length < 10_000)) {
        await visitor.read(`void (location.hash = ${JSON.stringify(payload)})`);
        await visitor.until(`document.querySelector("h1")`);
      }
      await visitor.sees({ role: "heading", level: 1 });
      const broken = `document.querySelectorAll("main :is(script:not([type]), img, b.injected)").length
        + Object.keys(Object.prototype).length + Number("polluted" in {})`;
      if ((await visitor.read(broken)) !== 0) throw new Error("a hostile address left something in the page");
    },
  },
];

/** Every journey, in the order of how much a reader loses when it fails. */
export const journeys: readonly Journey[] = [...ends, ...situations, ...searches, ...others];

/** A guide, an article and a device after the network is gone, where a copy has been saved on the first visit. */
export async function withoutNetwork(
  visitor: Visitor,
  locale: Locale,
  cut: () => Promise<void>,
): Promise<void> {
  await visitor.go(`/${locale}/`);
  await visitor.until("navigator.serviceWorker?.controller");
  await cut();
  await visitor.go(`/${locale}/fix/restore-access/`);
  await say(visitor, locale, "restore-access/happened", "reinstalled");
  await say(visitor, locale, "restore-access/phone-os", "iphone");
  await visitor.sees({
    role: "heading",
    level: 1,
    name: endTitle(locale, "restore-access", "recover-iphone"),
  });
  await visitor.go(`/${locale}/kb/2748/`);
  await visitor.sees({ role: "heading", level: 1 });
  await visitor.go(`/${locale}/simulator/#v1;scenario=reinstalled-android`);
  await visitor.until(`document.querySelector(".device")`);
}

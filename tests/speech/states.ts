import type { Page } from "playwright-core";
import type { Locale } from "../../src/language/locales.ts";
import { siteText } from "../support/words.ts";

/** Something that a person who listens can come to: an address, and what they do there. */
export interface State {
  readonly path: string;
  readonly after?: (page: Page, locale: Locale) => Promise<void>;
  /** What is read: the main part, where no other is named. */
  readonly part?: string;
}

/** Presses the button that marks the next control, and then does it: as often as said. */
const led = (presses: number) => async (page: Page) => {
  const main = page.locator(".simulator .main");
  for (let count = 0; count < presses; count++) await main.click();
};

const marked = (count: number) => async (page: Page, locale: Locale) => {
  for (let step = 0; step < count; step++)
    await page
      .getByRole("button", { name: siteText(locale, "mark-done") })
      .filter({ visible: true })
      .click();
};

/** Asks for all steps of every list, as a phone's reader can. */
const whole = (page: Page) =>
  page.locator(".whole input").evaluateAll((boxes) => {
    for (const box of boxes) (box as HTMLInputElement).checked = true;
  });

const typed = (words: string) => async (page: Page) => {
  await page.getByRole("combobox").fill(words);
  await page.getByRole("option").first().waitFor();
};

/** Every kind of page, and every state of guides and devices that differs in what is heard. */
export const states: Readonly<Record<string, State>> = {
  home: { path: "", part: "body" },
  article: { path: "kb/2748/", after: whole },
  "article-with-table": { path: "kb/2895/" },
  "article-reset": { path: "kb/android-app-data/", after: whole },
  sources: { path: "kb/2748/sources/" },
  "both-languages": { path: "steps/recover-iphone/both/" },
  question: { path: "fix/restore-access/" },
  "question-of-proof": { path: "fix/restore-access/#v1;happened=reinstalled;phone-os=android" },
  "verdict-alone": { path: "fix/restore-access/#v1;happened=reinstalled;phone-os=iphone" },
  "verdict-loss": {
    path: "fix/app-misbehaves/#v1;app=ibkr-mobile;confirm=sms;pin=known",
  },
  "verdict-call": { path: "fix/lost-device/#v1;missing=dsc-plus;other-way=none" },
  "verdict-half-done": {
    path: "fix/restore-access/#v1;happened=reinstalled;phone-os=iphone",
    after: marked(2),
  },
  procedure: { path: "steps/clear-data-6-up/" },
  cases: { path: "fix/lost-device/cases/" },
  map: { path: "fix/lost-device/map/" },
  call: { path: "call/" },
  code: { path: "code/" },
  prepare: { path: "prepare/" },
  offline: { path: "offline/" },
  lost: { path: "nothing-here/" },
  "search-found": { path: "", after: typed("KB2748"), part: "body" },
  situations: { path: "simulator/" },
  android: { path: "simulator/#v1;scenario=reinstalled-android" },
  "android-marked": { path: "simulator/#v1;scenario=reinstalled-android", after: led(1) },
  "android-next": { path: "simulator/#v1;scenario=reinstalled-android", after: led(2) },
  iphone: { path: "simulator/#v1;scenario=reinstalled-iphone", after: led(4) },
  token: { path: "simulator/#v1;scenario=login-dsc", after: led(13) },
  "code-card": { path: "simulator/#v1;scenario=login-code-card", after: led(11) },
};

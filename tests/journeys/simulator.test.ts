import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { isReached } from "../../src/domain/practice/practice-goal.ts";
import { practiceWorld } from "../../src/domain/practice/practice-world.ts";
import { routeTo } from "../../src/engine/explore/route.ts";
import type { Gesture } from "../../src/engine/world/gesture.ts";
import { createMemory } from "../../src/engine/world/memory.ts";
import { perform } from "../../src/engine/world/perform.ts";
import { screenOf } from "../../src/engine/world/screen.ts";
import type { World } from "../../src/engine/world/world.ts";
import { trainingValue } from "../../src/faces/training-values.ts";
import { type Locale, locales } from "../../src/language/locales.ts";
import { wordsOfFace } from "../../src/site/payload/face-words.ts";
import { simulator } from "../support/guides.ts";
import { inTurn } from "../support/in-turn.ts";
import { person } from "../support/journey.ts";
import { knowledge } from "../support/knowledge.ts";
import { siteText } from "../support/words.ts";

const someone = person();
const { scenarios, quantities } = knowledge;
/** Half of the situations are played with the keys of a keyboard where a value can be typed; in the next language the others. */
const typesInstead = (locale: Locale, id: string) =>
  (Math.floor(Object.keys(scenarios).indexOf(id) / 2) + locales.indexOf(locale)) % 2 === 0;
const wide = { viewport: { width: 1200, height: 900 } };

/** The ways that a person takes, as the guide to the next step would tell them. */
function way(id: string): { gestures: Gesture[]; world: World } {
  const scenario = scenarios[id];
  if (!scenario) throw new Error(`${id} is gone`);
  const world = practiceWorld(scenario, quantities);
  const isGoal = (one: World) => isReached(scenario, one);
  const gestures =
    routeTo(createMemory(simulator), world, isGoal) ?? routeTo(createMemory(simulator), world, isGoal, true);
  if (!gestures) throw new Error(`${id} has no way to its goal`);
  return { gestures, world };
}

/** Takes a device into the hand, unless it is there already. */
async function take(page: Page, locale: Locale, on: string, kind = on): Promise<Locator> {
  const named = knowledge.site.texts[on]?.[locale] ?? wordsOfFace(locale, kind).name;
  const device = page.getByRole("region", { name: `${siteText(locale, "training")}: ${named}`, exact: true });
  const all = page.getByRole("group", { name: siteText(locale, "devices") });
  const inDrawer = all.getByRole("button", { name: named }).first();
  await device.or(inDrawer).first().waitFor();
  if (!(await device.isVisible())) await inDrawer.click();
  return device;
}

/** Types what belongs into a field with the keys of a keyboard; undefined where no training value can be typed. */
const spelled = (world: World, { on, type }: { on: string; type: string }) => {
  const known = screenOf(simulator, world, on).fields.find(({ id }) => id === type)?.known;
  return trainingValue(type, known);
};

/** Fills in a field as a person does: takes the field, then what is suggested, or types it. */
async function fill(
  device: Locator,
  locale: Locale,
  label: string,
  value: string | undefined,
): Promise<void> {
  const field = device.getByRole("button", { name: `${label}: ${siteText(locale, "empty")}`, exact: true });
  if (await field.isVisible()) await field.click();
  if (value === undefined) {
    const name = `${siteText(locale, "fill-right")}: ${label}`;
    return device.getByRole("button", { name, exact: true }).click({ timeout: 15_000 });
  }
  if (!(await field.isVisible())) await device.getByRole("button", { name: "1", exact: true }).focus();
  return device.page().keyboard.type(value);
}

async function doGesture(
  page: Page,
  locale: Locale,
  gesture: Gesture,
  world: World,
  isTyping: boolean,
): Promise<void> {
  if ("waitMs" in gesture) {
    // Answers come by themselves; only long times need the clock.
    if (gesture.waitMs > 90_000)
      await page.getByRole("button", { name: siteText(locale, "wait-next") }).click();
    return;
  }
  const kind = world.devices[gesture.on]?.kind ?? "";
  const words = wordsOfFace(locale, kind);
  const device = await take(page, locale, gesture.on, kind);
  if ("type" in gesture)
    return fill(
      device,
      locale,
      words.fields[gesture.type] ?? "",
      isTyping ? spelled(world, gesture) : undefined,
    );
  const name = words.controls[gesture.press] ?? "";
  await device.getByRole("button", { name, exact: true }).first().click({ timeout: 15_000 });
}

describe("by role and name alone", () => {
  const played = inTurn(Object.keys(scenarios));
  test.each(played)("in %s, %s is completed", async (locale, id) => {
    const { gestures, world: start } = way(id);
    const isTyping = typesInstead(locale, id);
    const page = await someone.open(`/${locale}/simulator/#v1;scenario=${id}`, wide);
    await page.clock.install();
    await page.reload();
    let world = start;
    for (const gesture of gestures) {
      await doGesture(page, locale, gesture, world, isTyping);
      await page.clock.runFor(8_000);
      world = perform(simulator, world, gesture);
    }
    const reached = scenarios[id]?.reached[locale].replaceAll("\u00a0", " ") ?? "";
    const verdict = page.getByRole("status").filter({ hasText: "✓" });
    await verdict.waitFor();
    expect(((await verdict.textContent()) ?? "").replaceAll("\u00a0", " ")).toContain(reached);
    await page.context().close();
  });
});

test("the next step is told and marked from anywhere, undo goes back, and the link restores it all", async () => {
  const page = await someone.open("/en/simulator/#v1;scenario=login-dsc", wide);
  const advise = page.getByRole("button", { name: siteText("en", "next-step"), exact: true });
  await advise.click();
  await page.getByRole("status").filter({ hasText: "fill in “" }).first().waitFor();
  await (await take(page, "en", "support-desk")).getByRole("button", { name: "Call", exact: true }).click();
  await advise.click();
  await page.getByRole("status").filter({ hasText: "Login window" }).first().waitFor();
  expect(page.url()).toContain("did=support-desk.call");
  await page.getByRole("button", { name: siteText("en", "undo"), exact: true }).click();
  expect(page.url()).not.toContain("did=");
  await page.getByRole("button", { name: siteText("en", "redo"), exact: true }).click();
  const link = page.url();
  const again = await someone.open(new URL(link).pathname + new URL(link).hash, wide);
  const identify = knowledge.words["support-desk"]?.controls["identify"]?.en ?? "";
  const desk = await take(again, "en", "support-desk");
  await desk.getByRole("button", { name: identify, exact: true }).waitFor();
});

test("an unreadable link says so and starts fresh; a practice can be taken up again", async () => {
  const page = await someone.open("/en/simulator/#v9;scenario=login-dsc", wide);
  await page.getByText(siteText("en", "simulator-unreadable")).waitFor();
  await page.getByRole("link", { name: scenarios["login-dsc"]?.title.en ?? "", exact: true }).click();
  await (await take(page, "en", "support-desk")).getByRole("button", { name: "Call", exact: true }).click();
  await page.goto(new URL("/en/simulator/", page.url()).href);
  await page.getByRole("link", { name: siteText("en", "simulator-resume"), exact: true }).click();
  expect(page.url()).toContain("did=support-desk.call");
});

test("whoever leaves a situation can go on, take it again and go back", async () => {
  const page = await someone.open("/en/simulator/#v1;scenario=login-dsc", wide);
  const title = scenarios["login-dsc"]?.title.en ?? "";
  const heading = page.getByRole("heading", { level: 2, name: title, exact: true });
  await heading.waitFor();
  await page.getByRole("link", { name: siteText("en", "simulator-choose"), exact: true }).click();
  await heading.waitFor({ state: "hidden" });
  await page.getByRole("link", { name: title, exact: true }).click();
  await heading.waitFor();
  await page.goBack();
  await heading.waitFor({ state: "hidden" });
});

test("devices can speak the other language, and a fault can be switched on", async () => {
  const page = await someone.open("/en/simulator/#v1;scenario=no-notification", wide);
  await page.getByRole("button", { name: siteText("en", "device-language"), exact: true }).click();
  await page
    .getByRole("button", { name: knowledge.words["login-window"]?.controls["login"]?.ru ?? "", exact: true })
    .waitFor();
  await page.getByText(siteText("en", "faults"), { exact: true }).click();
  await page.getByRole("checkbox", { name: siteText("en", "fault-no-signal"), exact: true }).check();
  expect(page.url()).toContain("faults=no-signal");
});

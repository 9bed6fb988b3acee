import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { isReached } from "../../src/domain/practice/practice-goal.ts";
import { practiceWorld } from "../../src/domain/practice/practice-world.ts";
import { routeTo } from "../../src/engine/explore/route.ts";
import type { Gesture } from "../../src/engine/world/gesture.ts";
import { createMemory } from "../../src/engine/world/memory.ts";
import type { World } from "../../src/engine/world/world.ts";
import type { Locale } from "../../src/language/locales.ts";
import { wordsOfFace } from "../../src/site/payload/face-words.ts";
import { simulator } from "../support/guides.ts";
import { inTurn } from "../support/in-turn.ts";
import { person } from "../support/journey.ts";
import { knowledge } from "../support/knowledge.ts";
import { siteText } from "../support/words.ts";

const someone = person();
const { scenarios, quantities } = knowledge;
const desk = { viewport: { width: 1200, height: 900 } };

/** The ways that a person takes, as the guide to the next step would tell them. */
function way(id: string): { gestures: Gesture[]; kindOf: (on: string) => string } {
  const scenario = scenarios[id];
  if (!scenario) throw new Error(`${id} is gone`);
  const world = practiceWorld(scenario, quantities);
  const isGoal = (one: World) => isReached(scenario, one);
  const gestures =
    routeTo(createMemory(simulator), world, isGoal) ?? routeTo(createMemory(simulator), world, isGoal, true);
  if (!gestures) throw new Error(`${id} has no way to its goal`);
  return { gestures, kindOf: (on) => world.devices[on]?.kind ?? "" };
}

/** Finds the device by its role and name, and in it the button of that name. */
function part(
  page: Page,
  locale: Locale,
  gesture: Exclude<Gesture, { waitMs: number }>,
  kind: string,
): Locator {
  const words = wordsOfFace(locale, kind);
  const named = knowledge.site.texts[gesture.on]?.[locale] ?? words.name;
  const device = page.getByRole("region", { name: `${siteText(locale, "training")}: ${named}`, exact: true });
  if ("press" in gesture)
    return device.getByRole("button", { name: words.controls[gesture.press] ?? "", exact: true }).first();
  const fill = siteText(locale, "fill-right");
  return device.getByRole("button", { name: `${fill}: ${words.fields[gesture.type]}`, exact: true });
}

async function doGesture(page: Page, locale: Locale, gesture: Gesture, kind: string): Promise<void> {
  if ("waitMs" in gesture) {
    // Answers come by themselves; only long times need the clock.
    if (gesture.waitMs > 90_000)
      await page.getByRole("button", { name: siteText(locale, "wait-next") }).click();
    return;
  }
  await part(page, locale, gesture, kind).click({ timeout: 15_000 });
}

describe("by role and name alone", () => {
  test.each(inTurn(Object.keys(scenarios)))("in %s, %s is completed", async (locale, id) => {
    const { gestures, kindOf } = way(id);
    const page = await someone.open(`/${locale}/simulator/#v1;scenario=${id}`, desk);
    await page.clock.install();
    await page.reload();
    for (const gesture of gestures) {
      await doGesture(page, locale, gesture, "on" in gesture ? kindOf(gesture.on) : "");
      await page.clock.runFor(8_000);
    }
    const reached = scenarios[id]?.reached[locale].replaceAll("\u00a0", " ") ?? "";
    const verdict = page.getByRole("status").filter({ hasText: "✓" });
    await verdict.waitFor();
    expect(((await verdict.textContent()) ?? "").replaceAll("\u00a0", " ")).toContain(reached);
    await page.context().close();
  });
});

test("the next step is told and marked from anywhere, undo goes back, and the link restores it all", async () => {
  const page = await someone.open("/en/simulator/#v1;scenario=login-dsc", desk);
  const advise = page.getByRole("button", { name: siteText("en", "next-step"), exact: true });
  await advise.click();
  await page.getByRole("status").filter({ hasText: "fill in “" }).first().waitFor();
  await page.getByRole("button", { name: "Call", exact: true }).click();
  await advise.click();
  await page.getByRole("status").filter({ hasText: "Login window" }).first().waitFor();
  expect(page.url()).toContain("did=support-desk.call");
  await page.getByRole("button", { name: siteText("en", "undo"), exact: true }).click();
  expect(page.url()).not.toContain("did=");
  await page.getByRole("button", { name: siteText("en", "redo"), exact: true }).click();
  const link = page.url();
  const again = await someone.open(new URL(link).pathname + new URL(link).hash, desk);
  const identify = knowledge.words["support-desk"]?.controls["identify"]?.en ?? "";
  await again.getByRole("button", { name: identify, exact: true }).waitFor();
});

test("an unreadable link says so and starts fresh; a practice can be taken up again", async () => {
  const page = await someone.open("/en/simulator/#v9;scenario=login-dsc", desk);
  await page.getByText(siteText("en", "simulator-unreadable")).waitFor();
  await page.getByRole("link", { name: scenarios["login-dsc"]?.title.en ?? "", exact: true }).click();
  await page.getByRole("button", { name: "Call", exact: true }).click();
  await page.goto(new URL("/en/simulator/", page.url()).href);
  await page.getByRole("link", { name: siteText("en", "simulator-resume"), exact: true }).click();
  expect(page.url()).toContain("did=support-desk.call");
});

test("whoever leaves a situation can go on, take it again and go back", async () => {
  const page = await someone.open("/en/simulator/#v1;scenario=login-dsc", desk);
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
  const page = await someone.open("/en/simulator/#v1;scenario=no-notification", desk);
  await page.getByRole("button", { name: siteText("en", "device-language"), exact: true }).click();
  await page
    .getByRole("button", { name: knowledge.words["login-window"]?.controls["login"]?.ru ?? "", exact: true })
    .waitFor();
  await page.getByText(siteText("en", "faults"), { exact: true }).click();
  await page.getByRole("checkbox", { name: siteText("en", "fault-no-signal"), exact: true }).check();
  expect(page.url()).toContain("faults=no-signal");
});

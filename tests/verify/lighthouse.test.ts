import { expect, inject, test } from "vitest";
import { locales } from "../../src/language/locales.ts";
import { openLighthouse } from "../../workbench/lighthouse.ts";

const look = await openLighthouse();
if (!look) console.log("Lighthouse could not be installed: it is not run.");

const kinds = ["", "kb/2748/", "fix/restore-access/", "steps/recover-android/", "simulator/"];

test.skipIf(!look)("Lighthouse, as on a phone: full marks, and nothing jumps", async () => {
  const rows = [];
  for (const locale of locales)
    for (const kind of kinds) {
      const page = `/${locale}/${kind}`;
      const marks = await look?.(inject("site") + page);
      if (marks) rows.push({ page, ...marks });
    }
  console.table(rows);
  expect(rows).toHaveLength(locales.length * kinds.length);
  for (const { page, performance, accessibility, practices, seo, cls } of rows) {
    expect([page, accessibility, practices, seo, cls]).toEqual([page, 100, 100, 100, 0]);
    expect(performance, page).toBeGreaterThanOrEqual(98);
  }
});

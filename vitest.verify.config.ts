import { defineConfig } from "vitest/config";

/** The long matrix, one file after the other: it measures, so nothing else may run meanwhile. */
export default defineConfig({
  test: {
    include: [
      "tests/verify/**/*.test.{ts,tsx}",
      // What `npm test` takes in one language each, here in all.
      "tests/journeys/{axe,ends,in-view,no-script,offline,other-ways,recovery,search,simulator}.test.ts",
      "tests/journeys/screens.test.tsx",
      "tests/site/html.test.ts",
      "tests/engines/engines.test.ts",
      // And many more walks and slips than there.
      "tests/domain/wander.test.ts",
      "tests/content/route.test.ts",
      "tests/search/search.test.ts",
      "tests/content/stray.test.ts",
    ],
    env: { WHOLE: "yes" },
    maxWorkers: 1,
    testTimeout: 900_000,
    hookTimeout: 300_000,
    globalSetup: ["tests/support/serve.ts"],
  },
});

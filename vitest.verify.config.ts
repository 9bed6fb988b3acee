import { defineConfig } from "vitest/config";

/** The long matrix, one file after the other: it measures, so nothing else may run meanwhile. */
export default defineConfig({
  test: {
    include: [
      "tests/verify/**/*.test.{ts,tsx}",
      // What `npm test` takes in one language each, here in all.
      "tests/journeys/{ends,in-view,simulator}.test.ts",
      "tests/journeys/axe.test.ts",
      "tests/journeys/screens.test.tsx",
      "tests/site/html.test.ts",
      // And many more walks than there.
      "tests/content/stray.test.ts",
    ],
    env: { WHOLE: "yes" },
    maxWorkers: 1,
    testTimeout: 900_000,
    hookTimeout: 300_000,
    globalSetup: ["tests/support/serve.ts"],
  },
});

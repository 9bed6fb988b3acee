import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    // The long matrix is `npm run verify`.
    exclude: ["tests/verify/**"],
    passWithNoTests: false,
    // Journeys mostly wait for a browser, so that three files at a time keep two cores busy.
    maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    globalSetup: ["tests/support/serve.ts"],
  },
});

import { defineConfig } from "vitest/config";

/** The long matrix, one file after the other: it measures, so nothing else may run meanwhile. */
export default defineConfig({
  test: {
    include: ["tests/verify/**/*.test.ts"],
    maxWorkers: 1,
    testTimeout: 900_000,
    hookTimeout: 300_000,
    globalSetup: ["tests/support/serve.ts"],
  },
});

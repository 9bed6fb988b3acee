import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    passWithNoTests: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    globalSetup: ["tests/support/serve.ts"],
  },
});

import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The longest first, so that no core waits for one of them at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const long = ["content/proof", "journeys/axe", "journeys/simulator", "journeys/ends", "journeys/offline"];
    const rank = ({ moduleId }: TestSpecification) => long.findIndex((part) => moduleId.includes(part));
    const sorted = await super.sort(files);
    const first = sorted.filter((file) => rank(file) >= 0).sort((a, b) => rank(a) - rank(b));
    return [...first, ...sorted.filter((file) => rank(file) < 0)];
  }
}

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    // The long matrix is `npm run verify`.
    exclude: ["tests/verify/**"],
    passWithNoTests: false,
    // Journeys mostly wait for a browser, so that four files at a time keep two cores busy.
    maxWorkers: 4,
    // What is read of the content and remembered is pure: files share it, instead of each reading it anew.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    globalSetup: ["tests/support/serve.ts"],
  },
});

import { leanImports } from "./lean-imports.ts";
import { programGroups } from "./program-groups.ts";

/** How programs are put together. Nothing runs within the page itself, so that the policy need not allow it. */
export const viteOptions = {
  plugins: [leanImports()],
  build: { assetsInlineLimit: 0, modulePreload: false as const },
  environments: {
    client: { build: { rolldownOptions: { output: { codeSplitting: { groups: programGroups } } } } },
  },
};

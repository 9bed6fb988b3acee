import { leanImports } from "./lean-imports.ts";
import { programGroups } from "./program-groups.ts";

/** How programs are put together. Nothing runs within the page itself, so that the policy need not allow it. */
export const viteOptions = {
  plugins: [leanImports()],
  build: { assetsInlineLimit: 0, modulePreload: false as const },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            // A script of a page or component has its place for a name, which every page would repeat.
            entryFileNames: ({ name }: { readonly name: string }) =>
              name.includes("astro_type_script") ? "assets/[hash].js" : "assets/[name].[hash].js",
            codeSplitting: { groups: programGroups },
          },
        },
      },
    },
  },
};

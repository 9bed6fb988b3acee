import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** The module that reads `content/`, once. */
const reader = fileURLToPath(new URL("../content.ts", import.meta.url));

/** In dev, shows what a writer has changed. Astro itself sees to the words of articles, not to what pages read of them. */
export function watchContent(): AstroIntegration {
  return {
    name: "watch-content",
    hooks: {
      // Articles are compiled with it, so that the whole server begins anew.
      "astro:config:setup": ({ config, addWatchFile }) =>
        addWatchFile(new URL("content/glossary.yml", config.root)),
      "astro:server:setup": ({ server }) => {
        server.watcher.on("all", (_, file) => {
          if (!/\/content\/.*\.(yml|mdx)$/.test(file)) return;
          for (const { moduleGraph, hot } of Object.values(server.environments)) {
            for (const module of moduleGraph.getModulesByFile(reader) ?? [])
              moduleGraph.invalidateModule(module);
            hot.send({ type: "full-reload" });
          }
        });
      },
    },
  };
}

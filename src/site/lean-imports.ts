import type { Plugin } from "vite";

/** Loads a program later; tells the page when it does not come, as Vite's own helper does. */
const helper = `export const __vitePreload = (load) =>
  load().catch((error) => {
    dispatchEvent(new Event("vite:preloadError"));
    throw error;
  });`;

/**
 * Vite wraps programs that are loaded later in a helper that also loads their styles: 0.8 kB on every page. None of ours
 * has styles of its own, so a line is enough.
 */
export function leanImports(): Plugin {
  return {
    name: "lean-imports",
    enforce: "pre",
    applyToEnvironment: ({ name }) => name === "client",
    load: (id) => (id === "\0vite/preload-helper.js" ? helper : undefined),
    generateBundle(_, files) {
      for (const file of Object.values(files))
        if (file.type === "chunk" && file.isDynamicEntry && file.viteMetadata?.importedCss.size)
          this.error(
            `${file.fileName} is loaded later and has styles: nothing would load them. Import them in site.css.`,
          );
    },
  };
}

import type { Plugin, Rolldown } from "vite";

/** Loads a program later; tells the page when it does not come, and of which files it is made. */
const helper = `export const __vitePreload = (load, files = []) =>
  load().catch((error) => {
    dispatchEvent(new CustomEvent("vite:preloadError", { detail: files }));
    throw error;
  });`;

/** Whether a chunk, or one that it starts with, has styles. */
function hasStyles(files: Rolldown.OutputBundle, name: string, seen = new Set<string>()): boolean {
  const file = files[name];
  if (file?.type !== "chunk" || seen.has(name)) return false;
  seen.add(name);
  const own = file.viteMetadata?.importedCss.size ?? 0;
  return own > 0 || file.imports.some((one) => hasStyles(files, one, seen));
}

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
      for (const [name, file] of Object.entries(files))
        if (file.type === "chunk" && file.isDynamicEntry && hasStyles(files, name))
          this.error(
            `${name} is loaded later and has styles: nothing would load them. Import them in site.css.`,
          );
    },
  };
}

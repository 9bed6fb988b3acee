import { generateSW } from "workbox-build";
import { locales } from "../../language/locales.ts";
import { offlinePath } from "../../language/paths.ts";
import { createSeals } from "./seal.ts";

/** Pages that are read at a desk, with a connection; without it the reader is told so. */
const leftOut = ["**/cases/**", "**/sources/**", "**/map/**", "**/both/**", "**/404/**", "**/404.html"];

/** Names under these folders change with their content. */
const hashed = /^\/?(assets|data)\/|\/pagefind\/(fragment|index)\//;

/**
 * Writes a service worker for each language: it keeps everything of that language that a person in trouble needs.
 * A new one waits until the reader takes it, so that pages and files are always of one version.
 * @returns bytes kept in each language, before compression.
 */
export async function writeWorkers(dist: string): Promise<Record<string, number>> {
  const sealOf = createSeals(dist);
  const sizes: Record<string, number> = {};
  for (const locale of locales) {
    const { size, warnings } = await generateSW({
      globDirectory: dist,
      globPatterns: [
        `${locale}/**/*.html`,
        `${locale}/app.webmanifest`,
        `data/*-${locale}.*.json`,
        "assets/*.{js,css}",
        "icon.svg",
        `${locale}/pagefind/**/*.{js,json,pagefind,pf_meta,pf_fragment,pf_index}`,
      ],
      globIgnores: leftOut,
      modifyURLPrefix: { "": "/" },
      swDest: `${dist}/${locale}/sw.js`,
      // A broken program or file never gets into the copy. Pages are not sealed: some hosts add to them. All is asked
      // for past the browser's own cache, as what is broken there would be found broken with every try.
      manifestTransforms: [
        (manifest) => ({
          manifest: manifest.map((one) =>
            hashed.test(one.url) ? { ...one, integrity: sealOf(one.url) } : one,
          ),
        }),
      ],
      cacheId: `lockstep-${locale}`,
      ignoreURLParametersMatching: [/./],
      clientsClaim: true,
      skipWaiting: false,
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
      sourcemap: false,
      runtimeCaching: [
        {
          urlPattern: ({ request }) => request.mode === "navigate",
          handler: "NetworkOnly",
          options: { precacheFallback: { fallbackURL: `${offlinePath(locale)}index.html` } },
        },
      ],
    });
    if (warnings.length > 0) throw new Error(`scripts › workers: ${warnings.join(" ")}`);
    sizes[locale] = size;
  }
  return sizes;
}

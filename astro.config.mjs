import mdx from "@astrojs/mdx";
import preact from "@astrojs/preact";
import { defineConfig } from "astro/config";
import { typesetPages } from "./src/site/typeset-pages.ts";

export default defineConfig({
  site: "https://lockstep.example",
  integrations: [mdx(), preact(), typesetPages()],
  trailingSlash: "always",
  compressHTML: true,
  build: { inlineStylesheets: "never", assets: "assets" },
  devToolbar: { enabled: false },
  i18n: {
    locales: ["en", "ru"],
    defaultLocale: "en",
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
});

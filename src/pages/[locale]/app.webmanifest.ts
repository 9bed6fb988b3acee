import type { APIRoute, GetStaticPaths } from "astro";
import { type Locale, locales } from "../../language/locales.ts";
import { homePath } from "../../language/paths.ts";
import { brand } from "../../site/brand.ts";
import { text } from "../../site/content.ts";

export const getStaticPaths = (() =>
  locales.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

/** With it a browser can install the site in a language. */
export const GET: APIRoute = ({ params }) => {
  const locale = params["locale"] as Locale;
  return new Response(
    JSON.stringify({
      id: homePath(locale),
      lang: locale,
      name: text(locale, "site-name"),
      short_name: text(locale, "site-name"),
      description: text(locale, "tagline"),
      start_url: homePath(locale),
      scope: homePath(locale),
      display: "standalone",
      background_color: brand.paper,
      theme_color: brand.colour,
      icons: [
        { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
        ...[192, 512].map((size) => ({
          src: `/icon-${size}.png`,
          sizes: `${size}x${size}`,
          type: "image/png",
          purpose: "any maskable",
        })),
      ],
    }),
    { headers: { "content-type": "application/manifest+json" } },
  );
};

import type { APIRoute } from "astro";

/** Everything may be read; where everything is. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL("/sitemap-index.xml", site).href}\n`, {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });

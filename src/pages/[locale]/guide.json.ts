import type { APIRoute, GetStaticPaths } from "astro";
import { type Locale, locales } from "../../language/locales.ts";
import { guideData } from "../../site/guide-data.ts";

export const getStaticPaths = (() =>
  locales.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

/** All guides in one language, for pages that show a place of one: whoever opens a support code asks for both. */
export const GET: APIRoute = ({ params }) => Response.json(guideData(params["locale"] as Locale));

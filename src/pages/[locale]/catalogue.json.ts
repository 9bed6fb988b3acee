import type { APIRoute, GetStaticPaths } from "astro";
import { type Locale, locales } from "../../language/locales.ts";
import { catalogueOf } from "../../site/catalogue.ts";

export const getStaticPaths = (() =>
  locales.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

/** Everything that search finds in a language; loaded when the search field is used. */
export const GET: APIRoute = ({ params }) => Response.json(catalogueOf(params["locale"] as Locale));

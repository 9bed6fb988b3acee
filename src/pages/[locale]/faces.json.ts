import type { APIRoute, GetStaticPaths } from "astro";
import { type Locale, locales } from "../../language/locales.ts";
import { facesOf } from "../../site/face-words.ts";

export const getStaticPaths = (() =>
  locales.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

/** Words of all devices in one language: a page of the other one asks for them when a device changes its language. */
export const GET: APIRoute = ({ params }) => Response.json(facesOf(params["locale"] as Locale));

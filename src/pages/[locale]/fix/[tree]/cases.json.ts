import type { APIRoute, GetStaticPaths } from "astro";
import { type Locale, locales } from "../../../../language/locales.ts";
import { knowledge } from "../../../../site/content.ts";
import { casesForPrograms } from "../../../../site/payload/cases-payload.ts";

export const getStaticPaths = (() =>
  locales.flatMap((locale) =>
    Object.keys(knowledge.trees).map((tree) => ({ params: { locale, tree } })),
  )) satisfies GetStaticPaths;

/** Every case of a guide, for programs. */
export const GET: APIRoute = ({ params, site }) => {
  const { locale, tree = "" } = params;
  return Response.json(casesForPrograms(locale as Locale, tree, (path) => new URL(path, site).href));
};

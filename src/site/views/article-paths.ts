import { locales } from "../../language/locales.ts";
import { knowledge } from "../content.ts";

/** The pages of one kind that every article has, in every language. */
export const articlePaths = () =>
  locales.flatMap((locale) =>
    Object.entries(knowledge.registry).map(([key, { slug }]) => ({
      params: { locale, slug },
      props: { key },
    })),
  );

import { locales } from "../../language/locales.ts";
import { knowledge } from "../content.ts";

/** The pages of one kind that every procedure has, in every language. */
export const procedurePaths = () =>
  locales.flatMap((locale) => Object.keys(knowledge.procedures).map((id) => ({ params: { locale, id } })));

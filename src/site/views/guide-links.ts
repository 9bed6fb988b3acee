import { type Place, partsOf } from "../../engine/tree/forest.ts";
import type { Locale } from "../../language/locales.ts";
import { guidePath } from "../../language/paths.ts";

/** The link from one place of a guide to another: a fragment on the same page, else the other guide's page. */
export function linkTo(locale: Locale, from: Place, to: Place | undefined): string {
  if (!to) return "#";
  const { tree, id } = partsOf(to);
  return tree === partsOf(from).tree ? `#${id}` : guidePath(locale, tree, id);
}

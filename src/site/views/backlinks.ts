import { articles } from "../content.ts";

/** Keys of the articles that name this one, in the order of the registry. */
export function linksTo(key: string): string[] {
  return Object.entries(articles).flatMap(([other, { en }]) => (en.links.includes(key) ? [other] : []));
}

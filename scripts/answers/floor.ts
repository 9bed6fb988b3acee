import MiniSearch from "minisearch";
import type { Asked, Choice } from "./cases.ts";

/** A plain search for the words of the situation in what our pages say of each verdict: whoever answers should beat it. */
export function floorOf(choices: readonly Choice[]): (asked: Asked) => string | undefined {
  const index = new MiniSearch<Choice>({ fields: ["title", "why"], idField: "id" });
  index.addAll([...choices]);
  return ({ situation }) => index.search(situation)[0]?.id as string | undefined;
}

import type { Library, Step } from "../content/procedure.ts";
import type { Quantities } from "../content/quantity.ts";
import type { Tree } from "../content/tree.ts";
import type { Domain } from "../domain.ts";
import type { Space } from "../reality/space.ts";
import { endAt } from "../tree/forest.ts";
import { proceduresOf } from "../tree/planned.ts";
import type { Routes } from "../tree/replay.ts";

/** What guides are made of: content as data, in which words may stand but are not read. */
export interface GuideContent<S extends Step = Step> extends Library<S> {
  readonly trees: Readonly<Record<string, Tree>>;
  readonly space: Space;
  readonly quantities: Quantities;
}

/** All guides, ready to be followed: content and the domain in which it plays. */
export interface Guide<S extends Step = Step> extends GuideContent<S>, Routes {
  readonly domain: Domain;
}

/**
 * Puts together the guides. Pure. What a trouble means is asked of the procedures of the plan in which it is met;
 * that all of them mean one thing is checked where content is.
 */
export function createGuide<S extends Step>(content: GuideContent<S>, domain: Domain): Guide<S> {
  const { trees, procedures } = content;
  return {
    ...content,
    domain,
    troubleMeans: (place, trouble) => {
      const end = endAt(trees, place);
      const meanings = (end ? proceduresOf(end) : []).flatMap((id) => procedures[id]?.trouble[trouble] ?? []);
      return meanings[0]?.means ?? {};
    },
  };
}

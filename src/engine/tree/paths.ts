import { endAt, questionAt, waysFrom } from "./forest.ts";
import { type Given, openAnswers, type Position, type Routes, startAt, take } from "./replay.ts";

/** More turns than any way through the trees has; a way that is longer goes in circles. */
const longest = 30;

/** Ways on from a position that a person may take, in the order of the tree. */
function waysOn(routes: Routes, position: Position): string[] {
  const question = questionAt(routes.trees, position.place);
  const taken = new Set(position.taken.map(({ place }) => place));
  if (question) {
    const open = openAnswers(routes, question, position.known);
    return question.unsure ? [...open, "unsure"] : open;
  }
  const end = endAt(routes.trees, position.place);
  return end && !taken.has(position.place) ? Object.keys(waysFrom(routes.trees, position.place)) : [];
}

/** What was asked and answered on the way to a position: all that is needed to come there again. Pure. */
export function givenOn({ taken }: Position): Given[] {
  return taken.filter(({ asked }) => asked).map(({ place, way }) => ({ place, way }));
}

/** A guide does not change, so its positions are looked up once. */
const remembered = new WeakMap<Routes, ReadonlyMap<string, readonly Position[]>>();

/**
 * Every position that a person can come to in a tree, and in the trees it leads to, in a stable order: the first
 * question, then depth first in the order of the answers. Pure.
 */
export function everyPosition(routes: Routes, tree: string): readonly Position[] {
  const known = remembered.get(routes)?.get(tree);
  if (known) return known;
  const { first = "", given = {} } = routes.trees[tree] ?? {};
  const found: Position[] = [];
  const visit = (position: Position) => {
    found.push(position);
    if (position.taken.length >= longest)
      throw new Error(
        `tree › paths: a way through ${tree} has more than ${longest} turns. It goes in circles.`,
      );
    for (const way of waysOn(routes, position)) {
      const next = take(routes, position, way);
      const again = next === position || position.taken.some(({ place }) => place === next.place);
      if (!again) visit(next);
    }
  };
  visit(startAt(`${tree}/${first}`, given));
  remembered.set(routes, new Map([...(remembered.get(routes) ?? []), [tree, found]]));
  return found;
}

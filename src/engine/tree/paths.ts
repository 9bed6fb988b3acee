import { endAt, questionAt, waysFrom } from "./forest.ts";
import { type Given, type Guide, openAnswers, type Position, startAt, take } from "./replay.ts";

/** More turns than any way through the trees has; a way that is longer goes in circles. */
const longest = 30;

/** Ways on from a position that a person may take, in the order of the tree. */
function waysOn(guide: Guide, position: Position): string[] {
  const question = questionAt(guide.forest, position.place);
  const taken = new Set(position.taken.map(({ place }) => place));
  if (question) {
    const open = openAnswers(guide, question, position.known);
    return question.unsure ? [...open, "unsure"] : open;
  }
  const end = endAt(guide.forest, position.place);
  return end && !taken.has(position.place) ? Object.keys(waysFrom(guide.forest, position.place)) : [];
}

/** What was asked and answered on the way to a position: all that is needed to come there again. Pure. */
export function givenOn({ taken }: Position): Given[] {
  return taken.filter(({ asked }) => asked).map(({ place, way }) => ({ place, way }));
}

/** A guide does not change, so its positions are looked up once. */
const remembered = new WeakMap<Guide, ReadonlyMap<string, readonly Position[]>>();

/**
 * Every position that a person can come to in a tree, and in the trees it leads to, in a stable order: the first
 * question, then depth first in the order of the answers. Pure.
 */
export function everyPosition(guide: Guide, tree: string): readonly Position[] {
  const known = remembered.get(guide)?.get(tree);
  if (known) return known;
  const { first = "", given = {} } = guide.forest[tree] ?? {};
  const found: Position[] = [];
  const visit = (position: Position) => {
    found.push(position);
    if (position.taken.length >= longest)
      throw new Error(
        `tree › paths: a way through ${tree} has more than ${longest} turns. It goes in circles.`,
      );
    for (const way of waysOn(guide, position)) {
      const next = take(guide, position, way);
      const again = next === position || position.taken.some(({ place }) => place === next.place);
      if (!again) visit(next);
    }
  };
  visit(startAt(`${tree}/${first}`, given));
  remembered.set(guide, new Map([...(remembered.get(guide) ?? []), [tree, found]]));
  return found;
}

import type { Check } from "../../knowledge/check/check.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import { defaultLocale, locales, otherLocales } from "../../language/locales.ts";
import { namedArticles, type Prose } from "../article.ts";
import { carriedBy } from "../carried.ts";
import { componentsOf } from "../node.ts";
import { checkLabels } from "./labels.ts";
import { lintText, lintTurns } from "./lint.ts";
import { checkLists } from "./lists.ts";
import { checkParity } from "./parity.ts";
import { checkShownSteps } from "./shown-steps.ts";
import { checkSpans } from "./spans.ts";
import { checkTags } from "./tags.ts";
import { checkWording } from "./wording.ts";

/** An article in both languages. */
export type Article = Readonly<Record<(typeof locales)[number], Prose>>;

const frontMatter = /^---[\s\S]*?\n---\n/;

function checkOffers(check: Check, { trees, procedures, slots }: Knowledge, { place, root }: Prose) {
  for (const name of ["Guide", "Call"]) {
    const found = componentsOf(root, name).length;
    if (found !== 1)
      check.fail(
        place,
        `it has ${found} times <${name}>`,
        "Every article leads to one guide and says once when to call.",
      );
  }
  for (const { props } of componentsOf(root, "Procedure")) {
    const { id = "", ways = "" } = props;
    check.known(place, "procedure", id, Object.keys(procedures));
    const offered = (procedures[id]?.steps ?? []).flatMap((entry) =>
      "slot" in entry ? Object.keys(slots[entry.slot]?.ways ?? {}) : [],
    );
    for (const way of ways.split(" ").filter(Boolean)) check.known(place, `way of ${id}`, way, offered);
  }
  for (const { props } of componentsOf(root, "Guide")) {
    const { tree = "", node } = props;
    check.known(place, "tree", tree, Object.keys(trees));
    const found = trees[tree];
    if (node && found)
      check.known(place, `node of ${tree}`, node, [...Object.keys(found.nodes), ...Object.keys(found.ends)]);
  }
}

/** What is said about a source stands on the page of sources, not in the article. */
function checkSourceTalk(check: Check, { claims }: Knowledge, { place, spans }: Prose): void {
  for (const { claims: ids, line } of spans)
    for (const id of ids)
      if (claims[id]?.about)
        check.fail(
          `${place}:${line}`,
          `it cites ${id}, which is about a source`,
          "Leave it to the page of sources.",
        );
}

/** What one language of an article must keep by itself. */
export function checkProse(check: Check, knowledge: Knowledge, prose: Prose): void {
  const { key, locale, place, root } = prose;
  for (const named of namedArticles(root))
    check.known(place, "article", named, Object.keys(knowledge.registry));
  if (prose.links.length === 0)
    check.fail(place, "it links to no other article", "Name related articles by number.");
  checkTags(check, knowledge, prose);
  checkOffers(check, knowledge, prose);
  checkLists(check, prose);
  checkLabels(check, knowledge, prose);
  checkSpans(check, knowledge, prose);
  checkWording(check, knowledge, prose);
  checkSourceTalk(check, knowledge, prose);
  const body = prose.source.replace(frontMatter, "");
  const above = prose.source.split("\n").length - body.split("\n").length;
  const lines = [...body.split("\n").entries()].map(
    ([index, line]) => [`${place}:${above + index + 1}`, line] as const,
  );
  for (const [where, line] of [...lines, [`${place} › description`, prose.front.description] as const]) {
    lintText(check, knowledge, where, locale, line);
    lintTurns(check, knowledge, where, locale, line);
  }
  const own = ownClaims(knowledge, key);
  checkShownSteps(check, knowledge, prose, own);
  const carried = carriedBy(knowledge, prose);
  for (const id of own)
    if (!carried.has(id))
      check.fail(place, `no words carry ${id}`, `It says: ${knowledge.claims[id]?.says[locale]}`);
}

/** What the languages of an article must have alike. */
export function checkTwins(check: Check, article: Article): void {
  for (const other of otherLocales(defaultLocale)) checkParity(check, article[defaultLocale], article[other]);
}

/** Everything about one article, in every language. */
export function checkArticle(check: Check, knowledge: Knowledge, article: Article): void {
  for (const locale of locales) checkProse(check, knowledge, article[locale]);
  checkTwins(check, article);
}

/** Claims that an article must carry: the facts of its own text, and further ones filed under it alone. Pure. */
export function ownClaims(knowledge: Pick<Knowledge, "claims">, key: string): string[] {
  return Object.entries(knowledge.claims).flatMap(([id, claim]) =>
    claim.article === key && !claim.shared && !claim.about ? [id] : [],
  );
}

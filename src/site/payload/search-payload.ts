import { slug as anchorOf } from "github-slugger";
import { kindsAt } from "../../domain/devices/registry.ts";
import type { Step } from "../../knowledge/procedure.ts";
import type { Label } from "../../knowledge/words.ts";
import { byLocale, type Locale, otherLocales } from "../../language/locales.ts";
import { articlePath, callPath, glossaryPath, guidePath, procedurePath } from "../../language/paths.ts";
import { type Entry, urlOf, type WithinData } from "../../search/catalogue.ts";
import { fold } from "../../search/fold.ts";
import { eachOnce, textIn } from "../../search/full-text.ts";
import { articles, knowledge, tell, text, wordsOn, written } from "../content.ts";
import { type SearchFile, type SearchTexts, searchTextIds } from "../elements/search/texts.ts";
import { stepPath } from "../said/state-paths.ts";
import { everyStep } from "../views/every-step.ts";
import { plain } from "../views/labels.ts";
import { mapValues } from "../views/map-values.ts";
import { markdownOf } from "../views/markdown.ts";
import { storyboard, wholeStoryboard } from "../views/storyboard.ts";
import { titleOf } from "../views/title-of.ts";
import { bareEnd, bareSpace } from "./bare.ts";

function articleEntries(locale: Locale): Entry[] {
  return Object.entries(knowledge.registry).map(([key, { slug, also, summary }]) => ({
    id: `kb/${slug}`,
    kind: "article",
    url: articlePath(locale, slug),
    title: titleOf(locale, key),
    also: (also ?? []).map((name) => name[locale]).join(" · "),
    summary: tell(locale, summary),
    text: articles[key]
      ? textIn(() => markdownOf(locale, key, new URL("https://example.org")), Object.keys(articles).length)
      : "",
  }));
}

/** Sections of articles that have a name of their own; one that many articles share names nothing. */
function sectionEntries(locale: Locale): Entry[] {
  const all = Object.entries(knowledge.registry).flatMap(([key, { slug }]) =>
    (articles[key] ? markdownOf(locale, key, new URL("https://example.org")) : "")
      .split("\n")
      .flatMap((line) => /^## (.+)$/.exec(line)?.[1] ?? [])
      // The anchors are made before the text is typeset.
      .map((title) => ({ key, slug, title: plain(title).replaceAll("\u00a0", " ") })),
  );
  const bearers = Map.groupBy(all, ({ title }) => fold(title));
  return all
    .filter(({ title }) => bearers.get(fold(title))?.length === 1)
    .map(({ key, slug, title }) => ({
      id: `kb/${slug}#${anchorOf(title)}`,
      kind: "section",
      url: `${articlePath(locale, slug)}#${anchorOf(title)}`,
      title,
      also: "",
      summary: titleOf(locale, key),
      text: "",
    }));
}

function guideEntries(locale: Locale): Entry[] {
  return Object.entries(knowledge.trees).map(([id, tree]) => ({
    id: `fix/${id}`,
    kind: "guide",
    url: guidePath(locale, id),
    title: tell(locale, tree.title),
    also: eachOnce(
      Object.values(tree.nodes)
        .flatMap(({ ask, answers }) => [ask, ...Object.values(answers).map(({ label }) => label)])
        .map((pair) => tell(locale, pair))
        .join(" "),
    ),
    summary: tell(locale, tree.summary),
    text: eachOnce(
      Object.values(tree.ends)
        .flatMap(({ title, why }) => [tell(locale, title), tell(locale, why)])
        .join(" "),
    ),
  }));
}

function stepEntries(locale: Locale): Entry[] {
  return Object.entries(knowledge.procedures).map(([id, { title, summary, steps, kind }]) => ({
    id: `steps/${id}`,
    kind: "steps",
    url: procedurePath(locale, id),
    title: tell(locale, title),
    also: "",
    summary: tell(locale, summary),
    text: eachOnce(
      steps.flatMap((step) => ("say" in step ? [plain(tell(locale, step.say, kind))] : [])).join(" "),
    ),
  }));
}

interface Met {
  readonly label: Label;
  readonly kind: string;
  /** Set for the title of a screen, which each kind of phone shows for itself. */
  readonly isTitle?: true;
}

/** Address of a procedure where the next step begins on the screen that a step shows; of its beginning, where none does. */
function pathAfter(locale: Locale, id: string, step: Step): string {
  const usual = storyboard(id).map(({ step: one }) => one.id);
  const done = usual.indexOf(step.id) + 1;
  return done > 0 && done < usual.length ? stepPath(locale, id, done) : procedurePath(locale, id);
}

/** The labels that a step presses, fills in or shows, each with the kind of device on which it stands. */
function labelsIn(step: Step, kind: string): Met[] {
  const parts = (on: string | undefined) =>
    kindsAt(on ?? kind).map((one) => [one, knowledge.words[one]] as const);
  const acts = step.do.flatMap((act) =>
    "wait" in act
      ? []
      : parts(act.on).flatMap(([one, words]) => {
          const label = "press" in act ? words?.controls[act.press] : words?.fields[act.type];
          return label ? [{ label, kind: one }] : [];
        }),
  );
  const shown = [step.see.screen].flat().flatMap((screen) =>
    parts(step.see.on).flatMap(([one, words]) => {
      const label = words?.screens[screen]?.title;
      return label ? [{ label, kind: one, isTitle: true as const }] : [];
    }),
  );
  return [...acts, ...shown];
}

/** The steps with which a procedure ends: its last, or the last of each way that it ends with. */
const lastSteps = (id: string): ReadonlySet<Step> => {
  const { frames, slot } = wholeStoryboard(id).at(-1) ?? { frames: [] };
  const ends = slot ? slot.ways.map((way) => way.frames.at(-1)) : [frames.at(-1)];
  return new Set(ends.flatMap((frame) => frame?.step ?? []));
};

/** How little a step tells whoever sees what it shows: it may be one of several screens, or the end of its procedure. */
const lateness = (last: ReadonlySet<Step>, step: Step, { isTitle }: Met): number =>
  (last.has(step) ? 1 : 0) + (isTitle && [step.see.screen].flat().length > 1 ? 2 : 0);

/**
 * Every label and title that is met in a procedure, once, with the procedure in which it is met first; what only stands
 * there at the end of one, whoever sees it wants to go on from.
 */
function labelEntries(locale: Locale): Entry[] {
  const found = new Map<string, Entry>();
  const all = Object.entries(knowledge.procedures).flatMap(([id, procedure]) => {
    const last = lastSteps(id);
    return everyStep(id).flatMap((step) =>
      labelsIn(step, procedure.kind).map((met) => ({
        id,
        step,
        procedure,
        ...met,
        late: lateness(last, step, met),
      })),
    );
  });
  for (const { id, step, procedure, label, kind, isTitle } of all.toSorted(
    (one, other) => one.late - other.late,
  )) {
    const name = plain(tell(locale, label));
    const key = isTitle && kind === "iphone" ? `${fold(name)} ${kind}` : fold(name);
    // The sums of the training withdrawal stand on no real screen.
    if (found.has(key) || /\d{3}/.test(name)) continue;
    found.set(key, {
      id: `label/${key}`,
      kind: "label",
      url: isTitle ? pathAfter(locale, id, step) : procedurePath(locale, id),
      title: name,
      also: otherLocales(locale)
        .map((other) => label[other])
        .join(" · "),
      summary: `${wordsOn(kind).name[locale]}: ${tell(locale, procedure.title)}`,
      text: "",
    });
  }
  return [...found.values()];
}

function termEntries(locale: Locale): Entry[] {
  return Object.entries(knowledge.glossary).map(([id, { term, says, forms, avoid }]) => ({
    id: `term/${id}`,
    kind: "term",
    url: glossaryPath(locale, id),
    title: tell(locale, term),
    also: [...forms[locale], ...(avoid?.[locale] ?? [])].join(" ").replaceAll("*", ""),
    summary: tell(locale, says),
    text: "",
  }));
}

/** The guides as data, with the names of their answers. */
const situationTrees = (locale: Locale): WithinData["trees"] =>
  mapValues(knowledge.trees, ({ first, goal, given, nodes, ends }) => ({
    first,
    goal,
    given,
    nodes: mapValues(nodes, ({ answers }) => ({
      answers: mapValues(answers, ({ label, means, to }) => ({ label: tell(locale, label), means, to })),
    })),
    ends: mapValues(ends, bareEnd),
  }));

/** The page that prepares a call: whoever has been cheated or robbed looks for it in words of their own. */
const callEntry = (locale: Locale): Entry => ({
  id: "call",
  kind: "guide",
  url: callPath(locale),
  title: text(locale, "call-page"),
  also: text(locale, "call-if-theirs"),
  summary: text(locale, "call-theirs-hint"),
  text: "",
});

/** Adds what people ask for to the names of an entry. @throws Error when a page that is asked for does not exist. */
function withAsks(locale: Locale, entries: readonly Entry[]): Entry[] {
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of Object.keys(knowledge.search.asks))
    if (!ids.has(id))
      throw new Error(`content/search.yml › asks: there is no page "${id}". Correct the id or take it out.`);
  return entries.map((entry) => {
    const asks = knowledge.search.asks[entry.id]?.[locale];
    return asks ? { ...entry, also: `${entry.also} ${asks}`.trim() } : entry;
  });
}

/** Places in these texts are filled in by the field, when it knows with what. */
const textsOf = (locale: Locale) =>
  ({
    ...Object.fromEntries(searchTextIds.map((id) => [id.replace("search-", ""), written(locale, id)])),
    found: knowledge.site.counts["found"]?.[locale],
  }) as unknown as SearchTexts;

/** Everything that can be found, gathered once: two files are made of it. */
const entries = byLocale((locale) =>
  withAsks(locale, [
    ...guideEntries(locale),
    callEntry(locale),
    ...articleEntries(locale),
    ...sectionEntries(locale),
    ...stepEntries(locale),
    ...labelEntries(locale),
    ...termEntries(locale),
  ]),
);

/** The names of everything that can be found, in one language, and the words of the field that finds it. */
export function catalogueOf(locale: Locale): SearchFile {
  const { same, loans, stop } = knowledge.search;
  return {
    locale,
    texts: textsOf(locale),
    words: { same, loans, stop },
    entries: entries[locale].map(({ text: _, url, ...named }) => ({
      ...named,
      ...(url !== urlOf(locale, named.id) && { url }),
    })),
  };
}

/** The words within them, and the guides, whose answers a query can fill in. */
export const withinOf = (locale: Locale): WithinData => ({
  texts: entries[locale].map(({ text: words }) => words),
  situations: knowledge.search.situations,
  trees: situationTrees(locale),
  space: bareSpace(),
});

import type { Locale } from "../../language/locales.ts";
import { glossaryPath } from "../../language/paths.ts";
import { articles, knowledge, registered, tell } from "../content.ts";
import { plain } from "./labels.ts";
import { type Frame, wholeStoryboard } from "./storyboard.ts";

/** What a page is to machines that read it, in the words of schema.org: a type, and what belongs to that type alone. */
export type StructuredData = { readonly "@type": string } & Readonly<Record<string, unknown>>;

const said = (locale: Locale, pair: Parameters<typeof tell>[1], kind?: string) =>
  plain(tell(locale, pair, kind));

/** One step; what it destroys stands before it here too. */
const stepData = (locale: Locale, { step }: Frame, kind: string): StructuredData => ({
  "@type": "HowToStep",
  text: [step.loses, step.say].flatMap((words) => (words ? said(locale, words, kind) : [])).join(" "),
});

/** A procedure as a HowTo: its steps, and each way of what is done in one of several ways as a section of its own. */
export function howToData(locale: Locale, id: string): StructuredData {
  const procedure = knowledge.procedures[id];
  if (!procedure) throw new Error(`content/procedures › ${id}: there is no such procedure.`);
  const { kind, needs } = procedure;
  const sections = wholeStoryboard(id).flatMap(({ frames, slot }): StructuredData[] =>
    slot
      ? slot.ways.map((way) => ({
          "@type": "HowToSection",
          name: said(locale, way.title, kind),
          itemListElement: way.frames.map((frame) => stepData(locale, frame, kind)),
        }))
      : frames.map((frame) => stepData(locale, frame, kind)),
  );
  return {
    "@type": "HowTo",
    supply: needs.map(({ say }) => ({ "@type": "HowToSupply", name: said(locale, say, kind) })),
    step: sections,
  };
}

/** An article: when it was last compared with its sources, and whose article it explains. */
export function articleData(locale: Locale, key: string): StructuredData {
  const { number } = registered(key);
  const front = articles[key]?.[locale].front;
  return {
    "@type": "TechArticle",
    ...(number ? { identifier: `KB${number}` } : {}),
    dateModified: front?.checked.toISOString().slice(0, 10),
  };
}

/** The glossary: its terms, each with the place where it stands. */
export const glossaryData = (locale: Locale): StructuredData => ({
  "@type": "DefinedTermSet",
  hasDefinedTerm: Object.entries(knowledge.glossary).map(([id, { term, says }]) => ({
    "@type": "DefinedTerm",
    name: said(locale, term),
    description: said(locale, says),
    url: glossaryPath(locale, id),
  })),
});

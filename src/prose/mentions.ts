import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Locale } from "../language/locales.ts";

/** A stretch of prose: plain, or one that leads somewhere by itself. */
export interface Stretch {
  readonly text: string;
  /** Key of the article that a KB number names. */
  readonly kb?: string;
  /** Id of the glossary term. */
  readonly term?: string;
}

/** What prose is searched for: KB numbers, and the terms of the glossary in any of their forms. */
export interface Mentions {
  readonly pattern: RegExp;
  readonly termOf: (found: string) => string | undefined;
}

const escaped = (form: string) =>
  form
    .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", "\\p{L}*")
    .replaceAll(" ", "[\\s\\u00a0]+");

/** Prepares the search for one language; longer forms win over shorter ones. Pure. */
export function mentionsOf({ glossary }: Pick<Knowledge, "glossary">, locale: Locale): Mentions {
  const forms = Object.entries(glossary)
    .flatMap(([id, { forms }]) => forms[locale].map((form) => ({ id, form })))
    .sort((a, b) => b.form.length - a.form.length)
    .map(({ id, form }) => ({ id, pattern: escaped(form) }));
  const any = ["KB\\d+", ...forms.map(({ pattern }) => pattern)].join("|");
  return {
    pattern: new RegExp(`(?<![\\p{L}\\d-])(?:${any})(?![\\p{L}\\d])`, "giu"),
    termOf: (found) => forms.find(({ pattern }) => new RegExp(`^(?:${pattern})$`, "iu").test(found))?.id,
  };
}

/**
 * Cuts a text where it names an article by number, or uses a term for the first time. Terms met are added to `met`,
 * so that an article marks each once. Pure but for `met`.
 */
export function stretchesOf({ pattern, termOf }: Mentions, met: Set<string>, text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const kb = /^KB\d+$/.test(found) ? found : undefined;
    const term = kb ? undefined : termOf(found);
    if (!kb && (!term || met.has(term))) continue;
    if (term) met.add(term);
    if (index > from) stretches.push({ text: text.slice(from, index) });
    stretches.push({ text: found, ...(kb ? { kb } : {}), ...(term ? { term } : {}) });
    from = index + found.length;
  }
  if (from < text.length) stretches.push({ text: text.slice(from) });
  return stretches;
}

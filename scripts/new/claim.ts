import { type Answers, type Asked, inBoth, type Kind, quoted, type Read } from "./kind.ts";

const folder = "content/claims";

export const claimAsks: readonly Asked[] = [
  ...inBoth("says", "The fact, as one plain sentence of our own"),
  {
    id: "source",
    question: "Where it stands: article, other-page, older-page, newer-page or inferred",
    fits: /^(article|other-page|older-page|newer-page|inferred)$/,
    remedy: "Write one of the five words.",
    otherwise: "article",
  },
  {
    id: "confidence",
    question: "How sure we are: high, medium or low",
    fits: /^(high|medium|low)$/,
    remedy: "Write one of the three words.",
    otherwise: "medium",
  },
];

/** The first number that no claim has. */
export function nextClaim(read: Read, files: readonly string[]): string {
  const used = files.flatMap((file) =>
    [...(read(file) ?? "").matchAll(/^ {2}X(\d+):/gm)].map(([, id]) => Number(id)),
  );
  return `X${Math.max(0, ...used) + 1}`;
}

/** The lines of a claim. */
export const claimLines = (answers: Answers, id: string): string =>
  [
    `  ${id}:`,
    "    says:",
    `      en: ${quoted(answers["says-en"])}`,
    `      ru: ${quoted(answers["says-ru"])}`,
    `    source: ${answers["source"]}`,
    `    confidence: ${answers["confidence"]}`,
  ].join("\n");

/** The beginning of a file of claims. */
export const claimHead = (article: string, today: string): string =>
  `# yaml-language-server: $schema=../../schemas/claims.json\narticle: ${article}\nseen: ${today}\n\nclaims:\n`;

/** @param files every file of claims there is. */
export const claimKind = (files: readonly string[], today: string): Kind => ({
  asks: [
    {
      id: "article",
      question: "Key of the article whose fact it is, such as KB2748",
      fits: /^(KB\d+|[a-z][a-z-]+)$/,
      remedy: "Write a key of content/kb.yml.",
    },
    ...claimAsks,
  ],
  write: (answers, read) => {
    const article = answers["article"] ?? "";
    const path = `${folder}/${article.toLowerCase()}.yml`;
    const before = read(path) ?? claimHead(article, today);
    // Nothing carries it yet: until an article's words do, it serves other parts.
    const lines = `${claimLines(answers, nextClaim(read, files))}\n    shared: true`;
    return { [path]: `${before.trimEnd()}\n${lines}\n` };
  },
});

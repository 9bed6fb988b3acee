/** Something that is asked of whoever begins a new part of the content. */
export interface Asked {
  readonly id: string;
  readonly question: string;
  readonly fits: RegExp;
  /** What to write instead, where an answer does not fit. */
  readonly remedy: string;
  /** Taken where nothing is answered. */
  readonly otherwise?: string;
  /** The only answers there are: each names something that exists. */
  readonly among?: readonly string[];
}

/** Ids of what the content has already, by kind. */
export interface Known {
  /** Paths of all files of claims. */
  readonly claimFiles: readonly string[];
  readonly trees: readonly string[];
  readonly procedures: readonly string[];
  readonly situations: readonly string[];
}

export type Answers = Readonly<Record<string, string>>;

/** A file of the content as it is, by its path from the root; undefined where there is none. */
export type Read = (path: string) => string | undefined;

/** One kind of part: what is asked, and the files as they then are. */
export interface Kind {
  readonly asks: readonly Asked[];
  readonly write: (answers: Answers, read: Read) => Readonly<Record<string, string>>;
}

const words = /\S/;
export const anId = /^[a-z][a-z0-9-]*$/;

/** A text: one question. */
export const someWords = (id: string, question: string): Asked => ({
  id,
  question,
  fits: words,
  remedy: "Write a few words.",
});

/** A text in both languages: two questions, English first. */
export const inBoth = (id: string, what: string): [Asked, Asked] => [
  someWords(`${id}-en`, `${what}, in English`),
  someWords(`${id}-ru`, `${what}, in Russian`),
];

export const idOf = (what: string): Asked => ({
  id: "id",
  question: `Id of the ${what}: a short name for links and files`,
  fits: anId,
  remedy: "Use small Latin letters, digits and hyphens, such as lost-card.",
});

/** One of what exists already. */
export const oneOf = (id: string, question: string, among: readonly string[], otherwise?: string): Asked => ({
  id,
  question,
  fits: anId,
  remedy: `Name one of ${among.join(", ")}.`,
  among,
  ...(otherwise === undefined ? {} : { otherwise }),
});

/** A text in YAML, whatever stands in it. */
export const quoted = (text: string | undefined): string => JSON.stringify(text ?? "");

/** Both languages of a text, in YAML on one line. */
export const pairOf = (answers: Answers, id: string): string =>
  `{ en: ${quoted(answers[`${id}-en`])}, ru: ${quoted(answers[`${id}-ru`])} }`;

/** A file that has to be there. @throws Error naming it, where it is not. */
export function existing(read: Read, path: string, what: string): string {
  const text = read(path);
  if (text === undefined) throw new Error(`npm run new: ${path} is not there. Name ${what} that exists.`);
  return text;
}

/** The lines of one entry at the top level of a YAML file, without its name. @throws Error where there is none. */
export function entryOf(text: string, id: string, path: string): string {
  const lines = text.split("\n");
  const from = lines.indexOf(`${id}:`);
  if (from < 0) throw new Error(`npm run new: ${path} has no ${id}. Name one that it has.`);
  const rest = lines.slice(from + 1);
  const end = rest.findIndex((line) => /^[^\s#]/.test(line));
  return rest
    .slice(0, end < 0 ? undefined : end)
    .join("\n")
    .trimEnd();
}

/** Refuses to write over something. @throws Error naming it. */
export function isNew(text: string | undefined, id: string, path: string): void {
  if (text !== undefined && new RegExp(`^${id}:`, "m").test(text))
    throw new Error(`npm run new: ${path} has ${id} already. Choose another id, or edit that one.`);
}

import type { Condition } from "../reality/condition.ts";

/** One answer: what it states, and where it leads. */
export interface Answer {
  readonly means: Condition;
  readonly to: string;
}

/** A question, without its words. */
export interface Question {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly unsure?: { readonly to: string } | undefined;
}

/** A procedure of a plan, by id or chosen by a circumstance. */
export type Planned = string | { readonly by: string; readonly of: Readonly<Record<string, string>> };

/** A verdict that tells what to do. */
export interface PlanEnd {
  readonly plan: readonly Planned[];
  /** What is taken to be so while nobody can know it; without a word on it here, it stays open. */
  readonly hopes?: Readonly<Record<string, string>> | undefined;
  readonly warns?: unknown;
  readonly instead?: string | undefined;
  readonly trouble?: Readonly<Record<string, string>> | undefined;
}

/** A verdict that leaves the choice among ends. */
export interface ChoiceEnd {
  readonly choice: readonly { readonly to: string }[];
}

/** A verdict that nothing has to be done: access is kept, and an article tells the rest. */
interface ArticleEnd {
  readonly article: string;
  readonly holds: string;
}

/** A verdict that only a person can help. */
interface CallEnd {
  readonly call: string;
  readonly article: string;
  readonly after?: readonly string[] | undefined;
  readonly hopes?: Readonly<Record<string, string>> | undefined;
}

export type End = PlanEnd | ChoiceEnd | ArticleEnd | CallEnd;

/** A decision tree, without its words. Edges are data. */
export interface Tree {
  readonly first: string;
  readonly goal: string;
  readonly given: Condition;
  readonly nodes: Readonly<Record<string, Question>>;
  readonly ends: Readonly<Record<string, End>>;
}

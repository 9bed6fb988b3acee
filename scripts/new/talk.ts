import { createInterface } from "node:readline";
import type { Asked } from "./kind.ts";

/** Somebody who answers questions in a terminal, or through a pipe. */
export interface Talk {
  /** Asks until an answer fits. @throws Error where one that was given at once does not, or the answers end. */
  readonly ask: (asked: Asked) => Promise<string>;
  readonly close: () => void;
}

/**
 * Begins to ask.
 * @param command what the reader of an error has called.
 * @param given answers that were given at once, by the id of the question.
 */
export function createTalk(command: string, given: Readonly<Record<string, unknown>>): Talk {
  const talk = createInterface({ input: process.stdin });
  const lines = talk[Symbol.asyncIterator]();
  const next = async (question: string): Promise<string> => {
    process.stdout.write(question);
    const { value, done } = await lines.next();
    if (done) throw new Error(`${command}: the answers ended before the questions. Nothing is written.`);
    return value;
  };
  return {
    close: () => talk.close(),
    ask: async ({ id, question, fits, remedy, otherwise, among }) => {
      const atOnce = given[id];
      if (among && atOnce === undefined) console.log(`\n${question}: ${among.join(", ")}`);
      for (;;) {
        const hint = otherwise === undefined ? "" : ` (${otherwise})`;
        const said = String(atOnce ?? (await next(`${question}${hint}: `))).trim() || (otherwise ?? "");
        if (fits.test(said) && (among?.includes(said) ?? true)) return said;
        if (atOnce !== undefined) throw new Error(`${command}: --${id} is “${said}”. ${remedy}`);
        console.log(remedy);
      }
    },
  };
}

import { existing, idOf, inBoth, isNew, type Kind, pairOf, quoted } from "./kind.ts";

const path = "content/glossary.yml";

/** A word with one meaning; every form begins with the word itself until somebody adds others. */
export const termKind: Kind = {
  asks: [idOf("term"), ...inBoth("term", "The term"), ...inBoth("says", "What it means")],
  write: (answers, read) => {
    const before = existing(read, path, "a project");
    isNew(before, answers["id"] ?? "", path);
    const form = (id: string) => `[${quoted(answers[`term-${id}`])}]`;
    const lines = [
      `${answers["id"]}:`,
      `  term: ${pairOf(answers, "term")}`,
      `  says: ${pairOf(answers, "says")}`,
      `  forms: { en: ${form("en")}, ru: ${form("ru")} }`,
    ];
    return { [path]: `${before.trimEnd()}\n${lines.join("\n")}\n` };
  },
};

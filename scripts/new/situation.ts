import { entryOf, existing, idOf, inBoth, isNew, type Kind, type Known, oneOf, pairOf } from "./kind.ts";

const path = "content/scenarios.yml";

/** A situation to practise: with words of its own, and for the rest like one that there is, until somebody changes it. */
export const situationKind = (known: Known): Kind => ({
  asks: [
    idOf("situation"),
    oneOf("like", "Which situation is most like it", known.situations),
    ...inBoth("title", "Its title"),
    ...inBoth("summary", "What has happened, and what to reach"),
  ],
  write: (answers, read) => {
    const before = existing(read, path, "a project");
    isNew(before, answers["id"] ?? "", path);
    const rest = entryOf(before, answers["like"] ?? "", path)
      .split("\n")
      .filter((_, at, all) => !isWithin(all, at, ["title", "summary"]));
    const head = [
      `${answers["id"]}:`,
      `  title: ${pairOf(answers, "title")}`,
      `  summary: ${pairOf(answers, "summary")}`,
    ];
    return { [path]: `${before.trimEnd()}\n${[...head, ...rest].join("\n")}\n` };
  },
});

/** Whether a line belongs to one of these keys of an entry. */
function isWithin(lines: readonly string[], at: number, keys: readonly string[]): boolean {
  const key = lines.slice(0, at + 1).findLast((line) => /^ {2}\S/.test(line));
  return keys.some((one) => key?.startsWith(`  ${one}:`));
}

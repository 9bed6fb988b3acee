import { existing, idOf, inBoth, type Kind, type Known, oneOf, pairOf } from "./kind.ts";

const pathOf = (id: string | undefined) => `content/procedures/${id}.yml`;

/** A procedure: with words of its own, and for the rest the steps of one that is played already. */
export const procedureKind = (known: Known): Kind => ({
  asks: [
    idOf("procedure"),
    oneOf("like", "Which procedure is most like it", known.procedures),
    ...inBoth("title", "Its title"),
    ...inBoth("summary", "What it does"),
  ],
  write: (answers, read) => {
    const path = pathOf(answers["id"]);
    if (read(path) !== undefined)
      throw new Error(`npm run new: ${path} is there already. Choose another id.`);
    const like = existing(read, pathOf(answers["like"]), "a procedure");
    const keyOf = (line: string) => /^(\w[\w-]*):/.exec(line)?.[1];
    let key: string | undefined;
    const kept = like.split("\n").filter((line) => {
      key = keyOf(line) ?? key;
      return key !== "title" && key !== "summary";
    });
    const schema = kept.filter((line) => line.startsWith("# yaml-language-server"));
    const rest = kept.filter((line) => !schema.includes(line));
    const head = [...schema, `title: ${pairOf(answers, "title")}`, `summary: ${pairOf(answers, "summary")}`];
    return { [path]: [...head, ...rest].join("\n") };
  },
});

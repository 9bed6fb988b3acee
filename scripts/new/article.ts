import { claimAsks, claimHead, claimLines, nextClaim } from "./claim.ts";
import { existing, inBoth, isNew, type Kind, type Known, oneOf, pairOf, type Read } from "./kind.ts";

const pattern = "KB1942";
const hub = "KB2636";

/** The lines of an article that already stands, from a heading with this component on. */
function callOf(read: Read, locale: string): { call: string; related: string } {
  const text = existing(read, `content/articles/${pattern}/${locale}.mdx`, "an article");
  const sections = text.split(/^(?=## )/m);
  const call = sections.find((section) => section.includes("<Call>")) ?? "";
  return { call: call.trimEnd(), related: (sections.at(-1) ?? "").split("\n")[0] ?? "" };
}

/** One language of the article: what it is for, the one fact, when to call, and what is related. */
function articleIn(
  read: Read,
  locale: "en" | "ru",
  answers: Readonly<Record<string, string>>,
  claim: string,
  today: string,
) {
  const { call, related } = callOf(read, locale);
  const summary = answers[`summary-${locale}`] ?? "";
  return [
    "---",
    `description: ${JSON.stringify(summary)}`,
    `checked: ${today}`,
    "---",
    "",
    summary,
    "",
    `<Guide tree="${answers["guide"]}" />`,
    "",
    `## ${answers[`heading-${locale}`]}`,
    "",
    `<Claim of="${claim}">${answers[`says-${locale}`]}</Claim>`,
    "",
    call,
    "",
    related,
    "",
    `- <Kb id="${hub}" />.`,
    "",
  ].join("\n");
}

export const articleKind = (known: Known, today: string): Kind => ({
  asks: [
    { id: "number", question: "KB number", fits: /^\d+$/, remedy: "Write the digits alone, such as 2748." },
    ...inBoth("title", "Its title, as IBKR gives it"),
    ...inBoth("summary", "What the reader finds there, as one sentence"),
    oneOf("guide", "The guide that helps its readers", known.trees, "start"),
    oneOf("practise", "The situation to practise", known.situations, "free-play"),
    ...inBoth("heading", "Heading of its first section"),
    ...claimAsks,
  ],
  write: (answers, read) => {
    const key = `KB${answers["number"]}`;
    const registry = existing(read, "content/kb.yml", "a project");
    isNew(registry, key, "content/kb.yml");
    const claim = nextClaim(read, known.claimFiles);
    const entry = [
      `${key}:`,
      `  number: ${answers["number"]}`,
      `  slug: "${answers["number"]}"`,
      "  text: elsewhere",
      `  practise: ${answers["practise"]}`,
      `  title: ${pairOf(answers, "title")}`,
      `  summary: ${pairOf(answers, "summary")}`,
    ];
    const hubs = (["en", "ru"] as const).map((locale) => {
      const path = `content/articles/${hub}/${locale}.mdx`;
      const line = `- <Kb id="${key}">${key}: ${answers[`title-${locale}`]}</Kb>.`;
      const lines = existing(read, path, "an article").trimEnd().split("\n");
      const last = lines.findLastIndex((one) => one.startsWith("- <Kb"));
      return [path, `${lines.toSpliced(last + 1, 0, line).join("\n")}\n`];
    });
    return {
      "content/kb.yml": `${registry.trimEnd()}\n\n${entry.join("\n")}\n`,
      [`content/claims/kb${answers["number"]}.yml`]: `${claimHead(key, today)}${claimLines(answers, claim)}\n`,
      [`content/articles/${key}/en.mdx`]: articleIn(read, "en", answers, claim, today),
      [`content/articles/${key}/ru.mdx`]: articleIn(read, "ru", answers, claim, today),
      ...Object.fromEntries(hubs),
    };
  },
});

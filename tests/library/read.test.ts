import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { z } from "zod";
import { claimFile } from "../../src/knowledge/claim.ts";
import { ContentError } from "../../src/knowledge/content-error.ts";
import { procedure } from "../../src/knowledge/procedure.ts";
import { quantityFile } from "../../src/knowledge/quantity.ts";
import { tree } from "../../src/knowledge/tree.ts";
import { readKnowledge } from "../../src/library/library.ts";
import { readFile } from "../../src/library/read.ts";

const root = mkdtempSync(join(tmpdir(), "lockstep-read-"));
afterAll(() => rmSync(root, { recursive: true }));

const files: Readonly<Record<string, z.ZodType>> = {
  "procedures/recover-android.yml": procedure,
  "trees/app-misbehaves.yml": tree,
  "quantities/access.yml": quantityFile,
  "claims/android-app-data.yml": claimFile,
};
const [recover = "", app = "", access = "", claims = ""] = Object.keys(files);

/** What a file of the content is read as with some of it changed; `¶` in the change only marks the place of the error. */
function changed(file: string, from: string | RegExp, to: string) {
  const whole = readFileSync(join("content", file), "utf8");
  const marked = whole.replace(from, to);
  expect(marked, "the change changes nothing").not.toBe(whole);
  const before = marked.split("¶")[0]?.split("\n") ?? [];
  const path = join(root, "content", file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, marked.replace("¶", ""));
  let error: unknown;
  try {
    readFile(root, file, files[file] as z.ZodType);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(ContentError);
  return {
    error: error as ContentError,
    at: `content/${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`,
  };
}

test.each([
  {
    slip: "a text in one language only",
    change: [recover, /say: \{ (en: "Open[^"]*"), ru: "[^"]*"/, "¶say: { $1"],
    path: " › steps › 0 › say › ru",
    fact: "is missing",
    remedy: "Add it. Russian text, written by an editor, not word for word.",
  },
  {
    slip: "an empty text",
    change: [recover, /(say: \{ en: "Open[^"]*"), ru: "[^"]*"/, '$1, ¶ru: ""'],
    path: " › steps › 0 › say › ru",
    fact: "is empty",
    remedy: "Russian text, written by an editor, not word for word.",
  },
  {
    slip: "a misspelt gesture",
    change: [recover, "press: open-app", "¶pres: open-app"],
    path: " › steps › 0 › do › 0 › pres",
    fact: "there is no such field",
    remedy: 'Did you mean "press"?',
  },
  {
    slip: "a field too many in a gesture",
    change: [recover, "press: open-app", "press: open-app, ¶onn: phone"],
    path: " › steps › 0 › do › 0 › onn",
    fact: "there is no such field",
    remedy: 'Did you mean "on"?',
  },
  {
    slip: "a misspelt field of an end",
    change: [app, /(ends:\n +[\w-]+:\n +)title:/, "$1¶titel:"],
    path: " › ends › reset-ibkr-mobile › titel",
    fact: "there is no such field",
    remedy: 'Did you mean "title"?',
  },
  {
    slip: "a field that is none and like none",
    change: [access, "value:", "¶colour: red\n  value:"],
    path: " › temporary-full-access › colour",
    fact: "there is no such field",
    remedy: "It may be: value, unit, says, claims, inferred.",
  },
  {
    slip: "a field that is missing in the whole file",
    change: [app, /([\s\S]*)order: \d+\n/, "¶$1"],
    path: " › order",
    fact: "is missing",
    remedy: "Add it. Place among the guides, the most needed first.",
  },
  {
    slip: "a field with nothing in it",
    change: [app, /claims: \[F079.*/, "¶claims:"],
    path: " › nodes › app › claims",
    fact: "is empty",
    remedy: "Fill it in. Ids of the claims that this rests on, from content/claims.",
  },
  {
    slip: "a text for a number",
    change: [app, /order: \d+/, "¶order: first"],
    path: " › order",
    fact: "is a text, where a number belongs",
    remedy: "Place among the guides, the most needed first.",
  },
  {
    slip: "a number for an id, which may be a list of ids too",
    change: [app, "android-version: 7-up", "¶android-version: 7"],
    path: " › nodes › app › answers › ibkr-mobile › means › android-version",
    fact: "is a number, where a text or a list belongs",
    remedy: "Put it in quotes.",
  },
  {
    slip: "a text for a pair",
    change: [recover, /summary:[\s\S]*?\narticle:/, "¶summary: Brings it back.\narticle:"],
    path: " › summary",
    fact: "is a text, where a group of fields belongs",
    remedy: "One or two sentences: what it does.",
  },
  {
    slip: "a value that is none of those",
    change: [recover, "kind: android", "¶kind: andriod"],
    path: " › kind",
    fact: '"andriod" cannot stand there',
    remedy: 'Did you mean "android"?',
  },
  {
    slip: "an id in capital letters",
    change: [recover, "id: open-app", "¶id: Open App"],
    path: " › steps › 0 › id",
    fact: '"Open App" must be lower case words joined by hyphens',
    remedy: "Id within the procedure, public: it stands in links.",
  },
  {
    slip: "a name in capital letters",
    change: [app, "means: { phone-os:", "means: { ¶Phone_OS:"],
    path: " › nodes › app › answers › ibkr-mobile › means › Phone_OS",
    fact: "the name must be lower case words joined by hyphens",
    remedy: "Rename it.",
  },
  {
    slip: "a number of a claim that is none",
    change: [recover, "claims: [F063]", "claims: [¶F63x]"],
    path: " › needs › 0 › claims › 0",
    fact: '"F63x" must look like F060, X012 or C05',
    remedy: "Ids of the claims that this rests on, from content/claims.",
  },
  {
    slip: "a day that is none",
    change: [claims, /seen: .*/, "¶seen: yesterday"],
    path: " › seen",
    fact: '"yesterday" does not fit: Invalid ISO date',
    remedy: "Day on which the sources were last read.",
  },
] as const)("$slip is named with place and remedy", ({ change: [file, from, to], path, fact, remedy }) => {
  const { error, at } = changed(file, from, to);
  expect(error.place).toBe(at + path);
  expect(error.fact).toBe(fact);
  expect(error.remedy).toContain(remedy);
});

test.each([
  ["a colon in a text", "title: ", "title: ¶Help: ", "Put a text that holds a colon in quotes."],
  ["a field twice", /order: \d+/, "$&\n¶$&", "Keep one of the two."],
  ["a tab", /order: \d+/, "order:\n¶\t5", "Indent by spaces."],
  ["a star", /order: \d+/, "order: ¶*five", "Put a text that begins with * in quotes."],
  ["an open quote", /order: \d+\n[\s\S]*/, 'order: "5¶', "Close the quote or bracket."],
] as const)("%s, which is not YAML, is named with line, column and remedy", (_, from, to, remedy) => {
  const { error, at } = changed(app, from, to);
  expect(error.place).toBe(at);
  expect(error.fact).toMatch(/^it is not YAML: .+[^.]$/);
  expect(error.message).not.toContain("\n");
  expect(error.remedy).toBe(remedy);
});

test("all slips of a file are named, in its order", () => {
  const { error } = changed(app, /order: \d+\nfirst: .*/, "order: fifth\nfrist: App");
  const lines = error.message.split("\n");
  expect(lines[0]).toBe("content: 2 places are wrong:");
  expect(lines[1]).toMatch(/^ {2}content\/trees\/app-misbehaves\.yml:\d+:1 › order: is a text/);
  expect(lines[2]).toMatch(
    /^ {2}content\/trees\/app-misbehaves\.yml:\d+:1 › frist: .*Did you mean "first"\?$/,
  );
});

test("a step with several slips is still read as a step", () => {
  const { error } = changed(
    recover,
    /say: \{ en: "Open[^}]*\}\n +do: .*/,
    'say: { en: "Open it." }\n    do: [{ press: Open }, { wiat: minute }]',
  );
  const places = error.message.match(/steps › 0 › [^:]+/g);
  expect(places).toEqual(["steps › 0 › say › ru", "steps › 0 › do › 0 › press", "steps › 0 › do › 1 › wiat"]);
});

test("everything that cannot be read is told at once, each with its file, whatever else is broken", () => {
  const copy = join(root, "all");
  cpSync("content", join(copy, "content"), { recursive: true });
  const spoil = (file: string, from: RegExp, to: string) => {
    const path = join(copy, "content", file);
    writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
  };
  expect(() => readKnowledge(copy)).not.toThrow();
  spoil("trees/start.yml", /^order: 0/m, "order: zero");
  spoil("procedures/recover-android.yml", /^article: KB2748\n/m, "");
  spoil("kb.yml", /^ {2}slug: "3073"/m, "  slug: [");
  spoil("claims/kb69.yml", /^seen: .*/m, "seen: soon");
  let told: readonly ContentError[] = [];
  try {
    readKnowledge(copy);
  } catch (error) {
    told = (error as ContentError).each;
  }
  const filesTold = told.map(({ place }) => place.split(":")[0]);
  expect(new Set(filesTold)).toEqual(
    new Set([
      "content/kb.yml",
      "content/claims/kb69.yml",
      "content/trees/start.yml",
      "content/procedures/recover-android.yml",
    ]),
  );
});

import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { html, pages } from "../support/pages.ts";

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ["html-validate:standard", "html-validate:a11y"],
    rules: {
      // Astro writes spaces as it finds them.
      "no-trailing-whitespace": "off",
      "attribute-boolean-style": "off",
      "no-implicit-input-type": "off",
      // A list of options with links and groups is more than a select can be.
      "prefer-native-element": ["error", { exclude: ["listbox", "option"] }],
    },
  }),
);

test("every page is valid HTML", async () => {
  const found: string[] = [];
  for (const page of pages) {
    const { results } = await validator.validateString(html(page));
    for (const { messages } of results)
      found.push(
        ...messages.map(
          ({ ruleId, message, line, column }) => `${page} ${line}:${column} ${ruleId}: ${message}`,
        ),
      );
  }
  const kinds = Map.groupBy(found, (line) => line.replace(/^\S+ \S+ /, ""));
  expect(
    [...kinds].map(([kind, all]) => `${all.length} × ${kind} (${all[0]?.split(" ").slice(0, 2).join(" ")})`),
  ).toEqual([]);
}, 180_000);

import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { defaultLocale, locales } from "../../src/language/locales.ts";
import { inTurn } from "../support/in-turn.ts";
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

/** Every page, but of those that are there in each language one, in turn; `npm run verify` takes all. */
const inOne = inTurn(pages.filter((page) => page.startsWith(`/${defaultLocale}/`))).map(([locale, page]) =>
  page.replace(/^\/\w+\//, `/${locale}/`),
);
const others = pages.filter((page) => !locales.some((locale) => page.startsWith(`/${locale}/`)));

test("every page is valid HTML", async () => {
  const found: string[] = [];
  expect(inOne.length).toBeGreaterThan(170);
  for (const page of [...others, ...inOne]) {
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

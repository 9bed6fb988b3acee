import { writeFragment } from "../../../engine/guide/fragment.ts";
import { isPlace, type Place } from "../../../engine/tree/forest.ts";
import type { Routes } from "../../../engine/tree/replay.ts";
import type { Locale } from "../../../language/locales.ts";
import { casesDataPath } from "../../../language/paths.ts";
import type { GuideData } from "../../payload/guide-data.ts";

interface Tool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: object;
  readonly annotations?: { readonly readOnlyHint: boolean };
  readonly execute: (input: Readonly<Record<string, unknown>>) => Promise<object>;
}

/** What a browser offers a page that has tools for an assistant: WebMCP, a draft of the W3C's community group. */
interface ModelContext {
  readonly registerTool: (tool: Tool) => unknown;
}

/** The tools' side of the browser, where it has one. Its draft has moved once, so it is asked for and not believed. */
export const modelContext = (): ModelContext | undefined => {
  const { modelContext: found } = document as { modelContext?: Partial<ModelContext> };
  return typeof found?.registerTool === "function" ? (found as ModelContext) : undefined;
};

const saying = (text: string, isError = false) => ({ content: [{ type: "text", text }], isError });

/** What an assistant may ask of a guide: its proven cases, and to open it with answers. Nothing leaves the page. */
export function offerTools(
  context: ModelContext,
  { tree, locale, routes, text }: { tree: string; locale: Locale; routes: Routes; text: GuideData["text"] },
): void {
  context.registerTool({
    name: "read_cases",
    description: text["tool-cases"],
    inputSchema: { type: "object", properties: {} },
    annotations: { readOnlyHint: true },
    execute: async () => {
      const answer = await fetch(casesDataPath(locale, tree));
      return answer.ok ? saying(await answer.text()) : saying(`${answer.url}: ${answer.status}`, true);
    },
  });
  context.registerTool({
    name: "open_answers",
    description: text["tool-answers"],
    inputSchema: {
      type: "object",
      properties: {
        answers: {
          type: "array",
          items: {
            type: "object",
            properties: { place: { type: "string" }, way: { type: "string" } },
            required: ["place", "way"],
          },
        },
      },
      required: ["answers"],
    },
    execute: async ({ answers }) => {
      const all: readonly unknown[] = Array.isArray(answers) ? answers : [];
      const given = all.flatMap((one) => {
        const { place, way } = (one ?? {}) as Readonly<Record<string, unknown>>;
        return typeof place === "string" && typeof way === "string" && isPlace(routes.trees, place as Place)
          ? [{ place: place as Place, way }]
          : [];
      });
      if (given.length === 0 || given.length < all.length) return saying(text["tool-unknown"], true);
      location.hash = writeFragment({ given, done: 0 }, tree);
      // What the page then shows is what a person would read: the question or the verdict that stands there.
      await new Promise((resolve) => setTimeout(resolve, 0));
      return saying(document.querySelector(".is-current h1")?.textContent ?? "");
    },
  });
}

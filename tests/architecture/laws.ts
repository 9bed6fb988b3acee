import type { IReachabilityForbiddenRuleType, IRegularForbiddenRuleType } from "dependency-cruiser";

type Rule = IRegularForbiddenRuleType | IReachabilityForbiddenRuleType;
type Law = Rule & { readonly name: string };

const own = (...rooms: readonly string[]) => rooms.map((room) => `^src/${room}/`);
const packages = (...names: readonly string[]) => names.map((name) => `node_modules/${name}/`);
const node = (...names: readonly string[]) => [`^(node:)?(${names.join("|")})$`];

/** What each room may import beside itself. */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  engine: packages("xstate"),
  domain: [...own("engine"), ...packages("xstate")],
  language: [...own("knowledge"), ...packages("i18next", "typograf")],
  knowledge: [...own("engine", "domain", "language"), ...packages("zod", "fastest-levenshtein")],
  prose: [
    ...own("knowledge", "language"),
    ...packages("satteri", "unist-util-visit-parents", "fastest-levenshtein", "flesch-kincaid", "syllable"),
    ...node("path", "url"),
  ],
  library: [
    ...own("knowledge", "domain", "language", "prose"),
    ...packages("yaml", "zod", "fastest-levenshtein"),
    ...node("fs", "path", "crypto"),
  ],
  faces: [...own("engine", "domain", "knowledge", "language"), ...packages("preact")],
  search: [
    ...own("engine", "knowledge", "language"),
    ...packages("minisearch", "convert-layout", "cyrillic-to-translit-js", "fastest-levenshtein", "@orama"),
  ],
  files: own("language"),
  serving: [...own("language"), ...packages("sirv", "negotiator"), ...node("fs", "http", "path")],
};

const browserRooms = ["engine", "domain", "language", "faces", "search", "files", "site/elements"];

/** What runs in the browser: whole rooms, and the programs in pages and components. */
export const browserFiles = [...browserRooms.map((room) => `src/${room}`), "src/**/*.astro.script.ts"];

const law = (name: string, from: Rule["from"], to: Rule["to"]) =>
  ({ name, severity: "error", from, to }) as Law;

/** Laws of all imports, those of types as well. */
export const laws: readonly Law[] = [
  ...Object.entries(rooms).map(([room, may]) =>
    law(`src/${room} imports only what it may`, { path: own(room) }, { pathNot: [...own(room), ...may] }),
  ),
  law("only site and pages know site", { pathNot: own("site", "pages") }, { path: own("site") }),
  law("nobody imports a page", {}, { path: own("pages") }),
  law("nothing imports in a circle", {}, { circular: true }),
  law("every import leads somewhere", {}, { couldNotResolve: true, pathNot: "^astro:" }),
];

/** Laws of what runs in the browser; imports of types are gone there. */
export const browserLaws: readonly Law[] = [
  law("language takes only types of knowledge", { path: own("language") }, { path: own("knowledge") }),
  law(
    "knowledge, library, Zod and YAML never reach the browser",
    { path: [...own(...browserRooms), "\\.astro\\.script\\.ts$"] },
    { path: [...own("knowledge", "library"), ...packages("zod", "yaml")], reachable: true },
  ),
  law(
    "elements take only types of payload, views and components",
    { path: own("site/elements") },
    { path: own("site/(payload|views|components)"), reachable: true },
  ),
];

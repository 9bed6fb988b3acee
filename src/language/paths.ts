import type { Locale } from "./locales.ts";

/** Address of the home page of a language. */
export const homePath = (locale: Locale) => `/${locale}/`;

/** Address of an article, by the slug of its registry entry. */
export const articlePath = (locale: Locale, slug: string) => `/${locale}/kb/${slug}/`;

/** Address of an article's plain Markdown copy, beside its page. */
export const markdownPath = (locale: Locale, slug: string) => `/${locale}/kb/${slug}.md`;

/** Address of the list of an article's statements with their sources. */
export const sourcesPath = (locale: Locale, slug: string) => `/${locale}/kb/${slug}/sources/`;

/** Address of the glossary, or of one term in it. */
export const glossaryPath = (locale: Locale, term?: string) =>
  `/${locale}/glossary/${term === undefined ? "" : `#${term}`}`;

/** Address of a guide, or of one of its nodes. */
export const guidePath = (locale: Locale, tree: string, node?: string) =>
  `/${locale}/fix/${tree}/${node === undefined ? "" : `#${node}`}`;

/** Address of the table of all cases of a guide. */
export const casesPath = (locale: Locale, tree: string) => `/${locale}/fix/${tree}/cases/`;

/** Address of the same cases for programs. */
export const casesDataPath = (locale: Locale, tree: string) => `/${locale}/fix/${tree}/cases.json`;

/** Address of the schema of all cases for programs. */
export const casesSchemaPath = "/cases.schema.json";

/** Address of the index of everything, where search shows all results; what is searched stands after `#`. */
export const searchPath = (locale: Locale, query?: string) =>
  `/${locale}/search/${query === undefined ? "" : `#q=${encodeURIComponent(query)}`}`;

/** Address of the page that prepares a call. */
export const callPath = (locale: Locale) => `/${locale}/call/`;

/** Address of the page that opens a support code. */
export const codePath = (locale: Locale) => `/${locale}/code/`;

/** Address of the simulator, or of one of its scenarios. */
export const simulatorPath = (locale: Locale, scenario?: string) =>
  `/${locale}/simulator/${scenario === undefined ? "" : `#v1;scenario=${scenario}`}`;

/** Address of the picture of a guide. */
export const mapPath = (locale: Locale, tree: string) => `/${locale}/fix/${tree}/map/`;

/** Address of a procedure. */
export const procedurePath = (locale: Locale, id: string) => `/${locale}/steps/${id}/`;

/** Address of the manifest with which a browser installs the site in a language. */
export const manifestPath = (locale: Locale) => `/${locale}/app.webmanifest`;

/** Address of the page shown where there is no connection and no copy of what was asked for. */
export const offlinePath = (locale: Locale) => `/${locale}/offline/`;

/** Address of the page that says that there is no such page. */
export const lostPath = (locale: Locale) => `/${locale}/404/`;

/** Address of an article or a procedure in both languages side by side. */
export const bothPath = (path: string) => `${path}both/`;

/** Address of the list of all screens. */
export const screensPath = (locale: Locale) => `/${locale}/screens/`;

/** Address of what every training device promises. */
export const lawsPath = (locale: Locale) => `/${locale}/laws/`;

/** Address of the page for the time before anything has happened. */
export const preparePath = (locale: Locale) => `/${locale}/prepare/`;

/** Address of the way to a call as one file, which opens from a disk. */
export const emergencyPath = (locale: Locale) => `/${locale}/emergency.html`;

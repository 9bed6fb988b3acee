import { fileURLToPath } from "node:url";

const src = fileURLToPath(new URL("../..", import.meta.url));

/** Whether a module is of ours, at a place within `src/` that fits; the folder above may be called `src` too. */
const ours = (fits: RegExp) => (id: string) => id.startsWith(src) && fits.test(id.slice(src.length));

const isOfPage = ours(
  /^(files\/load|language\/|site\/parts\/|site\/elements\/(enhanced|page\/(?!copy-text|preview-card)|search\/field))/,
);
/** Moving through trees: guides, links to them and search do it alike. */
const isOfState = ours(
  /^(engine\/(link|tree|reality)\/|engine\/guide\/(fragment|former|state|situation)\.|site\/elements\/page\/copy-text)/,
);
/** What articles share with live devices is little: it comes with the article's own choice of a phone, as one file. */
const isOfPhone = ours(/^site\/elements\/(live\/show-ways|article\/phone-choice)\./);
const isOfPhoneLanguage = ours(/^site\/elements\/live\/device-language\./);
const isNoSearch = ours(/^(?!search\/|site\/elements\/search\/)/);

/**
 * Few files: each one is a round trip on a bad connection. What every page needs is one, what links and answers need
 * another, what devices need a third. Search shares with none of the last, so that it does not bring them along.
 */
export const programGroups = [
  { name: "page", test: (id: string) => isOfPage(id) || id.includes("vite/preload-helper"), priority: 2 },
  { name: "state", test: isOfState, minShareCount: 2, priority: 1 },
  { name: "phone", test: isOfPhone, priority: 1 },
  { name: "phone-language", test: isOfPhoneLanguage, priority: 1 },
  {
    name: "live",
    test: (id: string) => isNoSearch(id) || /node_modules\/(@?preact|xstate)/.test(id),
    minShareCount: 2,
  },
];

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** A program that pages name in a tag of its own. */
const programTag = /<script type="module" src="([^"]+)"><\/script>/g;
const styleTag = /<link rel="stylesheet" href="([^"]+)">/g;
/** What a module asks for as it starts. */
const asksFor = /(?:^|[;}\s])(?:import|export)(?:[^"'`;()]*?from)?\s*["'`]([./][^"'`]+)["'`]/g;

/** Marks files by what is in them, each read once. */
export function createSeals(dist: string) {
  const texts = new Map<string, string>();
  const textOf = (address: string): string => {
    const known = texts.get(address) ?? readFileSync(join(dist, address), "utf8");
    texts.set(address, known);
    return known;
  };
  const importsOf = (address: string) =>
    [...textOf(address).matchAll(asksFor)].map(
      ([, path = ""]) => `/${relative(dist, join(dist, dirname(address), path))}`,
    );
  /** A module that does nothing but ask for others. */
  const isEmpty = (address: string) => textOf(address).replaceAll(asksFor, "").replace(/[;\s]/g, "") === "";
  const addPrograms = (address: string, found: Set<string>): void => {
    if (found.has(address)) return;
    for (const path of importsOf(address)) addPrograms(path, found);
    if (!isEmpty(address)) found.add(address);
  };
  return {
    /** The integrity of a file, as browsers check it. */
    sealOf: (address: string) =>
      `sha256-${createHash("sha256")
        .update(readFileSync(join(dist, address)))
        .digest("base64")}`,
    /** Modules that these start with, themselves included, each after those it needs. */
    programsOf: (addresses: readonly string[]): string[] => {
      const found = new Set<string>();
      for (const address of addresses) addPrograms(address, found);
      return [...found];
    },
  };
}

/**
 * Names in each page every program that it starts with, in its head, so that none waits for another to be found; and
 * seals programs and styles, so that a browser refuses a broken one.
 */
export function sealPages(dist: string): void {
  const { sealOf, programsOf } = createSeals(dist);
  for (const file of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".html")) continue;
    const path = join(dist, file);
    const page = readFileSync(path, "utf8");
    const named = [...page.matchAll(programTag)].map(([, address = ""]) => address);
    const tags = programsOf(named).map(
      (address) => `<script type="module" src="${address}" integrity="${sealOf(address)}"></script>`,
    );
    const sealed = page
      .replaceAll(programTag, "")
      .replaceAll(
        styleTag,
        (_, address: string) => `<link rel="stylesheet" href="${address}" integrity="${sealOf(address)}">`,
      )
      .replace("</head>", `${tags.join("")}</head>`);
    writeFileSync(path, sealed);
  }
}

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { importsOf, onlyImports } from "./module-imports.ts";

/** A program that pages name in a tag of its own. */
const programTag = /<script type="module" src="([^"]+)"><\/script>/g;
const styleTag = /<link rel="stylesheet" href="([^"]+)">/g;

/** Remembers what a function has answered. */
function once<T>(answer: (about: string) => T): (about: string) => T {
  const known = new Map<string, T>();
  return (about) => {
    const found = known.get(about) ?? answer(about);
    known.set(about, found);
    return found;
  };
}

/** Seals of the files in a built site: the integrity that a browser holds each to. Files are read once. */
export function createSeals(dist: string): (address: string) => string {
  return once(
    (address) =>
      `sha256-${createHash("sha256")
        .update(readFileSync(join(dist, address)))
        .digest("base64")}`,
  );
}

/** What a program asks for as it starts, and whether it does nothing else. */
function createReader(dist: string) {
  return once((address) => {
    const text = readFileSync(join(dist, address), "utf8");
    return {
      imports: importsOf(text).map((path) => `/${relative(dist, join(dist, dirname(address), path))}`),
      isEmpty: onlyImports(text),
    };
  });
}

/**
 * Makes a function that names in a page every program that it starts with, in its head and each after those it needs, so
 * that none waits for another to be found; and that seals programs and styles, so that a browser refuses a broken one.
 * Programs come after what the page is painted with: on a slow line they would take their share of it.
 */
export function createSealer(dist: string): (page: string) => string {
  const sealOf = createSeals(dist);
  const read = createReader(dist);
  const add = (address: string, found: Set<string>): void => {
    if (found.has(address)) return;
    const { imports, isEmpty } = read(address);
    for (const path of imports) add(path, found);
    if (!isEmpty) found.add(address);
  };
  const tagsFor = once((named) => {
    const found = new Set<string>();
    for (const address of named.split(" ").filter(Boolean)) add(address, found);
    return [...found]
      .map(
        (address) =>
          `<script type="module" fetchpriority="low" src="${address}" integrity="${sealOf(address)}"></script>`,
      )
      .join("");
  });
  return (page) => {
    const named = [...page.matchAll(programTag)].map(([, address = ""]) => address);
    return page
      .replaceAll(programTag, "")
      .replaceAll(
        styleTag,
        (_, address: string) => `<link rel="stylesheet" href="${address}" integrity="${sealOf(address)}">`,
      )
      .replace("</head>", `${tagsFor(named.join(" "))}</head>`);
  };
}

import type { z } from "zod";
import { touchableKinds } from "../domain/devices/registry.ts";
import { checkReferences } from "../knowledge/check/references.ts";
import { circumstanceFile } from "../knowledge/circumstance.ts";
import { claimFile } from "../knowledge/claim.ts";
import { ContentError } from "../knowledge/content-error.ts";
import { formerIds } from "../knowledge/former-ids.ts";
import { glossaryFile } from "../knowledge/glossary.ts";
import type { Knowledge, KnownClaim } from "../knowledge/knowledge.ts";
import { languageFile } from "../knowledge/language.ts";
import { lawFile } from "../knowledge/law.ts";
import {
  type Procedure,
  partFile,
  procedure,
  repeatedStep,
  slot,
  withParts,
} from "../knowledge/procedure.ts";
import { quantityFile } from "../knowledge/quantity.ts";
import { registryFile } from "../knowledge/registry.ts";
import { scenarioFile } from "../knowledge/scenario.ts";
import { searchWords } from "../knowledge/search.ts";
import { siteWords } from "../knowledge/site-words.ts";
import { tree } from "../knowledge/tree.ts";
import { unitFile } from "../knowledge/units.ts";
import { deviceWords, legacyDevices } from "../knowledge/words.ts";
import { byLocale } from "../language/locales.ts";
import { everyPart, readFile, readFolder, refuse } from "./read.ts";

/** What the file of circumstances gives. */
type World = z.infer<typeof circumstanceFile>;

/** Puts several records into one. @throws ContentError when two files define the same id. */
function join<T>(folder: string, files: Record<string, Record<string, T>>): Record<string, T> {
  const all: Record<string, T> = {};
  for (const [file, entries] of Object.entries(files))
    for (const [id, entry] of Object.entries(entries)) {
      if (id in all)
        throw new ContentError(`content/${folder}/${file}.yml`, `"${id}" is defined twice`, "Rename one.");
      all[id] = entry;
    }
  return all;
}

/** Words of every kind of device that people touch; the older cards share those of the DSC+, but for their names. */
function readWords(root: string): Knowledge["words"] {
  const legacy = readFile(root, "words/legacy-devices.yml", legacyDevices);
  const words = Object.fromEntries(
    touchableKinds
      .filter((kind) => !(kind in legacy))
      .map((kind) => [kind, readFile(root, `words/${kind}.yml`, deviceWords)] as const),
  );
  const token = words["dsc-plus"];
  const older = Object.entries(legacy).flatMap(([kind, name]) => (token ? [[kind, { ...token, name }]] : []));
  return { ...words, ...Object.fromEntries(older) };
}

/** @throws ContentError when two steps of a part have one id. */
function readParts(root: string) {
  const parts = readFolder(root, "parts", partFile);
  for (const [name, { steps }] of Object.entries(parts)) {
    const repeated = repeatedStep(steps);
    if (repeated !== undefined)
      throw new ContentError(
        `content/parts/${name}.yml › steps › ${repeated}`,
        `two steps have the id "${repeated}"`,
        "Give one of them another.",
      );
  }
  return parts;
}

function readProcedures(root: string): Record<string, Procedure> {
  const parts = readParts(root);
  return Object.fromEntries(
    Object.entries(readFolder(root, "procedures", procedure)).map(([id, written]) => [
      id,
      withParts(id, written, parts),
    ]),
  );
}

function readClaims(root: string): Record<string, KnownClaim> {
  const files = Object.entries(readFolder(root, "claims", claimFile)).map(
    ([file, { article, seen, claims }]) => [
      file,
      Object.fromEntries(
        Object.entries(claims).map(([id, claim]): [string, KnownClaim] => [id, { ...claim, article, seen }]),
      ),
    ],
  );
  return join("claims", Object.fromEntries(files));
}

/** Reads the data of `content/` without checking references. @throws ContentError naming all that cannot be read. */
export function readKnowledge(root: string): Knowledge {
  const { world, ...rest } = everyPart<Omit<Knowledge, keyof World> & { readonly world: World }>({
    world: () => readFile(root, "circumstances.yml", circumstanceFile),
    registry: () => readFile(root, "kb.yml", registryFile),
    claims: () => readClaims(root),
    quantities: () => join("quantities", readFolder(root, "quantities", quantityFile)),
    trees: () => readFolder(root, "trees", tree),
    scenarios: () => readFile(root, "scenarios.yml", scenarioFile),
    slots: () => readFolder(root, "slots", slot),
    procedures: () => readProcedures(root),
    glossary: () => readFile(root, "glossary.yml", glossaryFile),
    laws: () => readFile(root, "laws.yml", lawFile),
    units: () => readFile(root, "words/units.yml", unitFile),
    languages: () => byLocale((locale) => readFile(root, `languages/${locale}.yml`, languageFile)),
    site: () => readFile(root, "words/site.yml", siteWords),
    former: () => readFile(root, "former-ids.yml", formerIds),
    words: () => readWords(root),
    search: () => readFile(root, "search.yml", searchWords),
  });
  return { ...world, ...rest };
}

/**
 * Everything in `content/` that is data, read and checked.
 * @throws ContentError naming every place that is wrong.
 */
export function loadKnowledge(root: string = process.cwd()): Knowledge {
  const knowledge = readKnowledge(root);
  refuse(checkReferences(knowledge));
  return knowledge;
}

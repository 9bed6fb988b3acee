import type { z } from "zod";
import { circumstanceFile } from "../knowledge/circumstance.ts";
import { claimFile } from "../knowledge/claim.ts";
import { formerIds } from "../knowledge/former-ids.ts";
import { glossaryFile } from "../knowledge/glossary.ts";
import { languageFile } from "../knowledge/language.ts";
import { lawFile } from "../knowledge/law.ts";
import { partFile, procedure, slot } from "../knowledge/procedure.ts";
import { quantityFile } from "../knowledge/quantity.ts";
import { registryFile } from "../knowledge/registry.ts";
import { scenarioFile } from "../knowledge/scenario.ts";
import { searchWords } from "../knowledge/search.ts";
import { siteWords } from "../knowledge/site-words.ts";
import { tree } from "../knowledge/tree.ts";
import { unitFile } from "../knowledge/units.ts";
import { deviceWords, legacyDevices } from "../knowledge/words.ts";

/** A kind of YAML file that writers edit. */
export interface FileKind {
  readonly name: string;
  /** Which files below `content/` are of this kind. The first kind that fits is meant. */
  readonly files: RegExp;
  readonly schema: z.ZodType;
}

/** Every kind of YAML file in `content/`, but for `agreed.yml`, which a program writes. */
export const fileKinds: readonly FileKind[] = [
  { name: "circumstances", files: /^circumstances\.yml$/, schema: circumstanceFile },
  { name: "registry", files: /^kb\.yml$/, schema: registryFile },
  { name: "claims", files: /^claims\/.*\.yml$/, schema: claimFile },
  { name: "quantities", files: /^quantities\/.*\.yml$/, schema: quantityFile },
  { name: "tree", files: /^trees\/.*\.yml$/, schema: tree },
  { name: "scenarios", files: /^scenarios\.yml$/, schema: scenarioFile },
  { name: "slot", files: /^slots\/.*\.yml$/, schema: slot },
  { name: "part", files: /^parts\/.*\.yml$/, schema: partFile },
  { name: "procedure", files: /^procedures\/.*\.yml$/, schema: procedure },
  { name: "laws", files: /^laws\.yml$/, schema: lawFile },
  { name: "glossary", files: /^glossary\.yml$/, schema: glossaryFile },
  { name: "language", files: /^languages\/.*\.yml$/, schema: languageFile },
  { name: "former-ids", files: /^former-ids\.yml$/, schema: formerIds },
  { name: "search", files: /^search\.yml$/, schema: searchWords },
  { name: "units", files: /^words\/units\.yml$/, schema: unitFile },
  { name: "site-words", files: /^words\/site\.yml$/, schema: siteWords },
  { name: "legacy-devices", files: /^words\/legacy-devices\.yml$/, schema: legacyDevices },
  { name: "device-words", files: /^words\/.*\.yml$/, schema: deviceWords },
];

import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The checkout to which this benchmark belongs. */
export const checkout = join(import.meta.dirname, "../../..");

/** The icon that every compared site shows, so that icons make no difference. */
export const icon = readFileSync(join(checkout, "public/icon.svg"), "utf8");

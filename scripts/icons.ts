/** Writes src/site/icons/icons.svg: the icons that are drawn, picked from Lucide, as one sprite. */
import { writeFileSync } from "node:fs";
import { spriteOf } from "./icons/sprite.ts";

writeFileSync("src/site/icons/icons.svg", spriteOf());

import { resolve } from "node:path";
import { deploy } from "../workbench/deploy.ts";

/** `node scripts/deploy.ts /srv/lockstep 2026-11-24`: puts `dist` beside the version that is served, and switches over. */
const [, , home, version] = process.argv;
if (!home || !version) throw new Error("Say where and what: node scripts/deploy.ts /srv/lockstep 2026-11-24");
deploy("dist", resolve(home), version);
console.log(`${home}/current is now ${version}`);

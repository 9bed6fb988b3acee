import { createSite, listen } from "../src/serving/server.ts";

/** Serves the built site on this machine: `node scripts/serve.ts [folder]`. */
const port = Number(process.env["PORT"] ?? 4321);
await listen(createSite(process.argv[2] ?? "dist"), port);
console.log(`Lockstep is at http://localhost:${port}/  (Ctrl-C ends it)`);

import { createSite, listen } from "../src/serving/server.ts";

/** Serves the built site on this machine. */
const port = Number(process.env["PORT"] ?? 4321);
await listen(createSite("dist"), port);
console.log(`Lockstep is at http://localhost:${port}/  (Ctrl-C ends it)`);

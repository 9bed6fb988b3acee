import { writeFileSync } from "node:fs";
import { nginxConfig } from "../src/serving/nginx.ts";

/** Writes the nginx configuration that `docs/tasks/serve.md` speaks of. */
writeFileSync("deploy/nginx.conf", nginxConfig("/srv/lockstep/current", 80, true));

import { existsSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { createSite, listen } from "../../src/serving/server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the built site, without a slash at the end. */
    site: string;
  }
}

const port = 4317;

/** Serves the built site for as long as the tests run. */
export default async function serve(project: TestProject) {
  if (!existsSync("dist/index.html"))
    throw new Error("tests › serve: dist is empty. Run `npm run build` first, or `npm test`, which does.");
  const server = createSite("dist");
  await listen(server, port);
  project.provide("site", `http://localhost:${port}`);
  return () => {
    server.closeAllConnections();
    server.close();
  };
}

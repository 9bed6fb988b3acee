import { existsSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { createSite, listen } from "../../src/serving/server.ts";
import { chromiumPath } from "../../workbench/browser.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the built site, without a slash at the end. */
    site: string;
  }
}

const port = 4317;

/** Finds a browser once for all, and serves the built site for as long as the tests run. */
export default async function serve(project: TestProject) {
  if (!existsSync("dist/index.html"))
    throw new Error("tests › serve: dist is empty. Run `npm run build` first, or `npm test`, which does.");
  // Workers inherit it: none of them looks again, or installs beside another.
  process.env["CHROMIUM"] = chromiumPath();
  const server = createSite("dist");
  await listen(server, port);
  project.provide("site", `http://localhost:${port}`);
  return () => {
    server.closeAllConnections();
    server.close();
  };
}

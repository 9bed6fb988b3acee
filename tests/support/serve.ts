import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import type { TestProject } from "vitest/node";
import { createSite, listen } from "../../src/serving/server.ts";
import { chromiumPath } from "../../workbench/browser.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the built site, without a slash at the end. */
    site: string;
  }
}

/** Finds a browser once for all, and serves the built site for as long as the tests run. */
export default async function serve(project: TestProject) {
  if (!existsSync("dist/index.html"))
    throw new Error("tests › serve: dist is empty. Run `npm run build` first, or `npm test`, which does.");
  // Workers inherit it: none of them looks again, or installs beside another.
  process.env["CHROMIUM"] = chromiumPath();
  const server = createSite("dist");
  // Any free port: two runs on one machine do not meet.
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  project.provide("site", `http://localhost:${port}`);
  return () => {
    server.closeAllConnections();
    server.close();
  };
}

import { existsSync } from "node:fs";
import { preview } from "astro";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the built site, without a slash at the end. */
    site: string;
  }
}

/** Serves the built site for as long as the tests run. */
export default async function serve(project: TestProject) {
  if (!existsSync("dist/index.html"))
    throw new Error("tests › serve: dist is empty. Run `npm run build` first, or `npm test`, which does.");
  const server = await preview({ root: ".", server: { port: 4317 }, logLevel: "error" });
  project.provide("site", `http://localhost:${server.port}`);
  return () => server.stop();
}

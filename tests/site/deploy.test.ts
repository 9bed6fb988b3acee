import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { createSite } from "../../src/serving/server.ts";
import { runServer } from "../../workbench/run-server.ts";
import { tryDeployments } from "../support/deployments.ts";

tryDeployments((folder) => runServer(createSite(folder)));

test("while the link is away, what was served last is served on", async () => {
  const home = mkdtempSync(join(tmpdir(), "lockstep-link-"));
  const link = join(home, "current");
  symlinkSync(resolve("dist"), link);
  const { base, stop } = await runServer(createSite(link));
  expect((await fetch(`${base}/en/`)).status).toBe(200);
  rmSync(link);
  expect((await fetch(`${base}/en/`)).status).toBe(200);
  await stop();
  rmSync(home, { recursive: true });
});

import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

/** Known faults of what is shipped that are borne, by the address of their notice, each with its reason. */
const borne: Readonly<Record<string, string>> = {};

interface Audit {
  readonly vulnerabilities?: Readonly<
    Record<string, { readonly via: readonly (string | { readonly url: string; readonly title: string })[] }>
  >;
}

const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], { encoding: "utf8", timeout: 60_000 });
const audit = ((): Audit => {
  try {
    return JSON.parse(stdout) as Audit;
  } catch {
    return {};
  }
})();
if (!audit.vulnerabilities)
  console.log(`The registry of this machine knows of no audits: it says ${stdout.slice(0, 200)}`);

test.skipIf(!audit.vulnerabilities)("npm knows of no fault in what is shipped", () => {
  const notices = Object.values(audit.vulnerabilities ?? {}).flatMap(({ via }) =>
    via.flatMap((one) => (typeof one === "string" || one.url in borne ? [] : [`${one.title}: ${one.url}`])),
  );
  expect([...new Set(notices)]).toEqual([]);
});

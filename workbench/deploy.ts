import { cpSync, existsSync, mkdirSync, readlinkSync, renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { locales } from "../src/language/locales.ts";

/** What old pages may still ask for: names that change with their content, so that two versions never meet. */
const kept = ["assets", "data", ...locales.map((locale) => `${locale}/pagefind`)];

/**
 * Puts a built site beside the one that is served and switches over in one step, so that no request finds half a site.
 * Files that pages of the version before may still ask for are kept for one more version.
 * @param dist the built site.
 * @param home folder with a release for each version and the link `current`, which is what is served.
 * @param version name of the new release.
 */
export function deploy(dist: string, home: string, version: string): void {
  const release = join(home, "releases", version);
  const current = join(home, "current");
  if (existsSync(release))
    throw new Error(`deploy: ${release} is there already. Give the version another name.`);
  mkdirSync(join(home, "releases"), { recursive: true });
  cpSync(dist, release, { recursive: true });
  if (existsSync(current))
    for (const folder of kept) {
      const before = join(home, readlinkSync(current), folder);
      if (existsSync(before))
        cpSync(before, join(release, folder), { recursive: true, force: false, errorOnExist: false });
    }
  const fresh = join(home, `current-${version}`);
  symlinkSync(join("releases", version), fresh);
  renameSync(fresh, current);
}

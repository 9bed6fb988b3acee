import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { compressAll } from "../../src/site/build/compress.ts";
import { openLighthouse } from "../../workbench/lighthouse.ts";
import { locales } from "./articles.ts";
import { folderOf } from "./install.ts";
import { measure } from "./measure.ts";
import { ours } from "./peers/ours.ts";
import type { Peer } from "./peers/peer.ts";
import { ownSite, realArticles } from "./real.ts";
import type { Result } from "./run.ts";
import { serveFolder } from "./serve-folder.ts";
import { type Spread, spreadOf } from "./spread.ts";
import { type Table, written } from "./table.ts";
import { languageNames, visitTable } from "./tables.ts";
import { weighVisit } from "./wire.ts";

/** An article with pictures of every step, and one that has none. */
const weighed = { "2748": "with pictures", "2260": "without pictures" } as const;
/** Pages of ours that the peers have no like of. */
const onlyOurs = ["", "fix/restore-access/", "steps/recover-android/", "simulator/"];
const looks = 3;

/** A built site that carries our articles. */
export interface Site {
  readonly peer: string;
  readonly folder: string;
  readonly page: Peer["page"];
}

/** Gives the peers our own articles and builds their sites; ours stands built already. */
export async function buildAll(peers: readonly Peer[]): Promise<Site[]> {
  const articles = realArticles();
  const sites: Site[] = [{ peer: ours.name, folder: ownSite, page: ours.page }];
  for (const peer of peers.filter((one) => one !== ours)) {
    await peer.prepare(folderOf(peer), articles);
    try {
      await measure(peer.build, folderOf(peer));
    } catch (error) {
      console.error(`${peer.name} does not build our articles and is left out: ${error}`);
      continue;
    }
    // A copy, as compressed files must not be weighed with a later build.
    const folder = join(folderOf(peer), "real");
    rmSync(folder, { recursive: true, force: true });
    cpSync(join(folderOf(peer), peer.out), folder, { recursive: true });
    await compressAll(folder);
    sites.push({ peer: peer.name, folder, page: peer.page });
  }
  return sites;
}

function visitsOf(sites: readonly Site[], slug: string): Result[] {
  return sites.map(({ peer, folder, page }) => ({
    peer,
    size: 0,
    builds: [],
    visits: Object.fromEntries(locales.map((locale) => [locale, weighVisit(folder, page(locale, slug))])),
    searches: {},
    latencies: {},
  }));
}

const marks = ["performance", "accessibility", "practices", "seo", "cls", "lcpMs"] as const;
const spread = ({ least, median, most }: Spread) =>
  least === most ? written(median) : `${written(median)} (${written(least)}–${written(most)})`;

/** Lighthouse of each site's article, and of our other kinds of pages, one site after the other in each round. */
async function lighthouseTable(sites: readonly Site[]): Promise<Table> {
  const look = await openLighthouse();
  const rows: { name: string; url: string; found: Record<(typeof marks)[number], number>[] }[] = [];
  const servers = [];
  for (const { peer, folder, page } of sites) {
    const server = await serveFolder(folder);
    servers.push(server);
    const add = (path: string) =>
      rows.push({ name: `${peer}: /${path}`, url: `${server.base}/${path}`, found: [] });
    for (const locale of locales) {
      add(page(locale, "2748").replace(/index\.html$/, ""));
      if (peer === ours.name) for (const path of onlyOurs) add(`${locale}/${path}`);
    }
  }
  for (let round = 0; look && round < looks; round++)
    for (const row of rows) row.found.push(await look(row.url));
  for (const server of servers) await server.stop();
  return {
    title: look
      ? `Lighthouse, as on a phone, ${looks} looks: median (least–most); 100 is full marks, cls without unit, lcp in ms`
      : "Lighthouse could not be installed on this machine",
    heads: ["page", ...marks],
    rows: rows.map(({ name, found }) => [
      name,
      ...marks.map((mark) => spread(spreadOf(found.map((one) => one[mark])))),
    ]),
  };
}

/** Compares what our own articles weigh, and how Lighthouse marks them, as each peer carries them. */
export async function realTables(sites: readonly Site[]): Promise<Table[]> {
  return [
    ...Object.entries(weighed).map(([slug, how]) =>
      visitTable(
        `First visit of our KB${slug}, ${how} (${Object.values(languageNames).join(", ")}), bytes`,
        visitsOf(sites, slug),
      ),
    ),
    await lighthouseTable(sites),
  ];
}

import { join } from "node:path";
import { articlesFor, type Locale, locales } from "./articles.ts";
import { type DevTimes, measureDev } from "./dev.ts";
import { folderOf } from "./install.ts";
import { type Latency, searchLatency } from "./latency.ts";
import { type Measure, measure } from "./measure.ts";
import type { Peer } from "./peers/peer.ts";
import { type SearchWeight, type Visit, weighSearch, weighVisit } from "./wire.ts";

/** What was found of one peer with so many articles a language. */
export interface Result {
  readonly peer: string;
  readonly size: number;
  /** One for each run that has not failed. */
  readonly builds: Measure[];
  /** First visit of an article and first use of search, by language; empty where they were not asked for. */
  readonly visits: Partial<Record<Locale, Visit>>;
  readonly searches: Partial<Record<Locale, SearchWeight>>;
  latencies: Partial<Record<Locale, Latency>>;
  dev?: DevTimes;
  /** Why a build or a weighing has failed. */
  failure?: string;
}

/** What is to be found out. */
export interface Wanted {
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly parts: ReadonlySet<string>;
}

/** The article that is weighed: in the middle, as the first may be special somewhere. */
const middleSlug = (size: number) => articlesFor(size)[size >> 1]?.slug ?? "";

/** Weighs a built site, uses its search, and changes an article in its server for writers. */
async function look(peer: Peer, result: Result, parts: ReadonlySet<string>): Promise<void> {
  const site = join(folderOf(peer), peer.out);
  const slug = middleSlug(result.size);
  for (const locale of locales) {
    const page = peer.page(locale, slug);
    if (parts.has("weight")) result.visits[locale] = weighVisit(site, page);
    if (parts.has("search")) result.searches[locale] = weighSearch(site, page, peer.search(site, locale));
  }
  if (parts.has("search")) result.latencies = await searchLatency(peer, site, slug, result.size);
  if (parts.has("dev")) result.dev = await measureDev(folderOf(peer), peer.dev, slug);
}

/**
 * Builds every site from nothing, the peers in turn: A B C D, A B C D. So what else the machine does meets
 * them all. A peer that fails stands as failed; the others go on. Results come by size, then in the order of
 * the peers.
 */
export async function runAll(
  peers: readonly Peer[],
  { sizes, runs, parts }: Wanted,
  say: (line: string) => void,
): Promise<Result[]> {
  const all: Result[] = [];
  for (const size of sizes) {
    const articles = articlesFor(size);
    const results = peers.map(
      ({ name }): Result => ({ peer: name, size, builds: [], visits: {}, searches: {}, latencies: {} }),
    );
    all.push(...results);
    for (let run = 1; run <= runs; run++)
      for (const [at, peer] of peers.entries()) {
        const result = results[at];
        if (!result || result.failure) continue;
        try {
          await peer.prepare(folderOf(peer), articles);
          const build = await measure(peer.build, folderOf(peer));
          result.builds.push(build);
          say(`${size} articles, run ${run}, ${peer.name}: ${build.seconds.toFixed(1)} s`);
          if (run === runs) await look(peer, result, parts);
        } catch (error) {
          result.failure = error instanceof Error ? error.message : String(error);
          say(`${size} articles, run ${run}, ${peer.name} failed: ${result.failure}`);
        }
      }
  }
  return all;
}

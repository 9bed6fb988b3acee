import { locales } from "./articles.ts";
import { changes } from "./dev.ts";
import { laterQueries, visits } from "./latency.ts";
import type { Result } from "./run.ts";
import { type Spread, spreadOf } from "./spread.ts";
import { type Cell, type Table, written } from "./table.ts";
import { kinds, type Visit } from "./wire.ts";

/** One line of a table: what it says, the number that ratios are made of, and how to write it. */
interface Row {
  readonly label: string;
  readonly pick: (result: Result) => number | undefined;
  readonly write?: (result: Result) => string;
}

const ours = "Lockstep";
const ratioTo = ["Starlight", "VitePress"];
export const languageNames = { en: "English", ru: "Russian" } as const;

/** A table with a column for each peer, then our ratio to two of them. */
function peerTable(title: string, results: readonly Result[], rows: readonly Row[]): Table {
  const own = results.find(({ peer }) => peer === ours);
  const cell = (row: Row, result: Result): Cell => {
    const value = row.pick(result);
    if (value === undefined || Number.isNaN(value)) return result.failure ? "failed" : undefined;
    return row.write?.(result) ?? value;
  };
  const ratio = (row: Row, name: string): Cell => {
    const other = results.find(({ peer }) => peer === name);
    const [a, b] = [own && row.pick(own), other && row.pick(other)];
    return a === undefined || !b || Number.isNaN(a / b) ? undefined : (a / b).toFixed(2);
  };
  return {
    title,
    heads: ["", ...results.map(({ peer }) => peer), ...ratioTo.map((name) => `${ours} ÷ ${name}`)],
    rows: rows.map((row) => [
      row.label,
      ...results.map((one) => cell(row, one)),
      ...ratioTo.map((name) => ratio(row, name)),
    ]),
  };
}

const spread = ({ least, median, most }: Spread) => [least, median, most].map(written).join(" / ");
const secondsOf = ({ builds }: Result) => spreadOf(builds.map(({ seconds }) => seconds));

const buildRows: readonly Row[] = [
  {
    label: "seconds: least / median / most",
    pick: (one) => secondsOf(one).median,
    write: (one) => spread(secondsOf(one)),
  },
  { label: "article pages a second", pick: (one) => Math.round((2 * one.size) / secondsOf(one).median) },
  {
    label: "peak memory, MB, most of all runs",
    pick: ({ builds }) => Math.round(spreadOf(builds.map((one) => one.peakMegabytes)).most),
  },
];

const visitRows = (visitOf: (result: Result, locale: "en" | "ru") => Visit | undefined): Row[] =>
  locales.flatMap((locale) => [
    {
      label: `${languageNames[locale]}: requests`,
      pick: (one: Result) => visitOf(one, locale)?.requests,
    },
    ...kinds.map((kind) => ({
      label: kind,
      pick: (one: Result) => visitOf(one, locale)?.bytes[kind],
    })),
    { label: "all, brotli", pick: (one: Result) => visitOf(one, locale)?.all },
    { label: "all, gzip", pick: (one: Result) => visitOf(one, locale)?.gzip },
    { label: "all, raw", pick: (one: Result) => visitOf(one, locale)?.raw },
  ]);

const searchRows: readonly Row[] = locales.flatMap((locale) => [
  {
    label: `${languageNames[locale]}: first answer, bytes`,
    pick: ({ searches }: Result) => searches[locale]?.first,
  },
  {
    label: "with what comes after it, bytes",
    pick: ({ searches }: Result) => {
      const found = searches[locale];
      return found && found.first + found.later;
    },
  },
  ...(["first", "later"] as const).map((when) => ({
    label: `${when} answer, ms: least / median / most`,
    pick: ({ latencies }: Result) => latencies[locale]?.[when].median,
    write: ({ latencies }: Result) => {
      const found = latencies[locale];
      return found ? spread(found[when]) : "";
    },
  })),
]);

const devRows: readonly Row[] = [
  { label: "seconds from start to first page", pick: ({ dev }) => dev?.start },
  {
    label: "from a change to its sight: least / median / most",
    pick: ({ dev }) => dev?.change.median,
    write: ({ dev }) => (dev ? spread(dev.change) : ""),
  },
];

/** How many times longer a build takes with so many times more articles: the size before is 1. */
function growthTable(results: readonly Result[], sizes: readonly number[]): Table {
  const peers = [...new Set(results.map(({ peer }) => peer))];
  const median = (peer: string, size: number | undefined) => {
    const found = results.find((one) => one.peer === peer && one.size === size);
    return found ? secondsOf(found).median : Number.NaN;
  };
  return {
    title: "How build time grows: times as long as at the size before",
    heads: ["articles a language", "times as many", ...peers],
    rows: sizes
      .slice(1)
      .map((size, at) => [
        size,
        size / (sizes[at] ?? size),
        ...peers.map((peer) => median(peer, size) / median(peer, sizes[at])),
      ]),
  };
}

/** Visits of one article by every peer, as a table of its own. */
export const visitTable = (title: string, results: readonly Result[]): Table =>
  peerTable(
    title,
    results,
    visitRows((one, locale) => one.visits[locale]),
  );

/** Every table that was asked for, by size. */
export function tablesOf(results: readonly Result[], parts: ReadonlySet<string>, runs: number): Table[] {
  const sizes = [...new Set(results.map(({ size }) => size))];
  const all = sizes.flatMap((size) => {
    const own = results.filter((one) => one.size === size);
    const name = `${written(size)} articles a language`;
    return [
      ...(parts.has("build")
        ? [peerTable(`Build of ${name}, ${runs} runs, from nothing, in turn`, own, buildRows)]
        : []),
      ...(parts.has("weight") ? [visitTable(`First visit of one of ${name}, bytes`, own)] : []),
      ...(parts.has("search")
        ? [
            peerTable(
              `Search in ${name}: ${visits} first visits, then ${laterQueries} more queries`,
              own,
              searchRows,
            ),
          ]
        : []),
      ...(parts.has("dev")
        ? [peerTable(`Writing, with ${name}: ${changes} changes of one`, own, devRows)]
        : []),
    ];
  });
  return parts.has("build") && sizes.length > 1 ? [...all, growthTable(results, sizes)] : all;
}

import { locales } from "./articles.ts";
import type { Result } from "./run.ts";
import { kinds } from "./wire.ts";

/** A number of a result; undefined where it is not known. */
type Pick = (result: Result) => number | undefined;

/** One line of a table: what it says, and how to get and write it. The ratio is made of `pick`. */
interface Row {
  readonly label: string;
  readonly pick: Pick;
  readonly write?: (result: Result) => string;
}

const ours = "Lockstep";
const ratioTo = ["Starlight", "VitePress"];
const languageNames = { en: "English", ru: "Russian" } as const;

const whole = (value: number) => Math.round(value).toLocaleString("en-US");

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);

/** The middle of the values, or the middle between the two middle ones; undefined for none. */
function median(values: readonly number[]): number | undefined {
  const all = sorted(values);
  const low = all[(all.length - 1) >> 1];
  const high = all[all.length >> 1];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** A Markdown table of one size: a column for each peer, then our ratio to two of them. */
function table(title: string, results: readonly Result[], rows: readonly Row[]): string {
  const heads = [title, ...results.map(({ peer }) => peer), ...ratioTo.map((name) => `${ours} ÷ ${name}`)];
  const own = results.find(({ peer }) => peer === ours);
  const cell = (row: Row, result: Result) => {
    const value = row.pick(result);
    if (value === undefined || Number.isNaN(value)) return result.failure ? "failed" : "–";
    return row.write?.(result) ?? whole(value);
  };
  const ratio = (row: Row, name: string) => {
    const other = results.find(({ peer }) => peer === name);
    const [a, b] = [own && row.pick(own), other && row.pick(other)];
    return a === undefined || !b || Number.isNaN(a / b) ? "–" : (a / b).toFixed(2);
  };
  return [
    heads,
    heads.map((_, at) => (at === 0 ? "---" : "---:")),
    ...rows.map((row) => [
      row.label,
      ...results.map((one) => cell(row, one)),
      ...ratioTo.map((name) => ratio(row, name)),
    ]),
  ]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

const secondsOf = ({ builds }: Result) => builds.map(({ seconds }) => seconds);

const buildRows: readonly Row[] = [
  {
    label: "seconds: least / median / most",
    pick: (one) => median(secondsOf(one)),
    write: (one) => {
      const all = sorted(secondsOf(one));
      return [all[0], median(all), all.at(-1)].map((value) => value?.toFixed(1)).join(" / ");
    },
  },
  {
    label: "article pages a second",
    pick: (one) => (2 * one.size) / (median(secondsOf(one)) ?? Number.NaN),
  },
  {
    label: "peak memory, MB, most of all runs",
    pick: ({ builds }) =>
      builds.length === 0 ? undefined : Math.max(...builds.map((one) => one.peakMegabytes)),
  },
];

const visitRows: readonly Row[] = [
  { label: "requests", pick: ({ visits }) => visits.en?.requests },
  ...kinds.map((kind) => ({ label: kind, pick: ({ visits }: Result) => visits.en?.bytes[kind] })),
  { label: "all", pick: ({ visits }) => visits.en?.all },
  { label: "requests, in Russian", pick: ({ visits }) => visits.ru?.requests },
  { label: "all, in Russian", pick: ({ visits }) => visits.ru?.all },
];

const searchRows: readonly Row[] = [
  ...locales.map((locale) => ({
    label: `first answer, ${languageNames[locale]}`,
    pick: ({ searches }: Result) => searches[locale]?.first,
  })),
  ...locales.map((locale) => ({
    label: `with what comes after it, ${languageNames[locale]}`,
    pick: ({ searches }: Result) => {
      const found = searches[locale];
      return found && found.first + found.later;
    },
  })),
];

/** Every table that was asked for, by size, as Markdown. */
export function tablesOf(results: readonly Result[], parts: ReadonlySet<string>): string {
  const sizes = [...new Set(results.map(({ size }) => size))];
  return sizes
    .flatMap((size) => {
      const own = results.filter((one) => one.size === size);
      const name = `${whole(size)} articles in each language`;
      return [
        ...(parts.has("build") ? [table(`Build of ${name}`, own, buildRows)] : []),
        ...(parts.has("weight") ? [table(`First visit of one of ${name}, bytes`, own, visitRows)] : []),
        ...(parts.has("search") ? [table(`First use of search in ${name}, bytes`, own, searchRows)] : []),
      ];
    })
    .join("\n\n");
}

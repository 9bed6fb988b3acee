import { type Sizes, total, type Weight, weigh } from "../../../workbench/weight.ts";
import type { Table } from "../table.ts";

/** One page of each kind; articles with and without pictures, guides small and large. */
const pages = [
  "",
  "kb/2260",
  "kb/2748",
  "kb/3073",
  "fix/restore-access",
  "fix/app-misbehaves",
  "steps/recover-android",
  "simulator",
];

const kinds: readonly Weight["kind"][] = ["html", "css", "script", "data", "image"];

/** What a first visit of our own pages loads. Run after `npm run build`. */
export function weightTables(): Table[] {
  return [
    {
      title:
        "First visit of our pages: bytes by kind, brotli; then all, compressed and not (no fonts are loaded)",
      heads: ["page", "requests", "HTML", "CSS", "scripts", "data", "icon", "brotli", "gzip", "raw"],
      rows: ["en", "ru"].flatMap((locale) =>
        pages.map((page) => {
          const weights = weigh(`${locale}/${page}`);
          const all = (as: keyof Sizes) => total(weights, undefined, as);
          return [
            `/${locale}/${page}`,
            weights.length,
            ...kinds.map((kind) => total(weights, kind)),
            all("brotli"),
            all("gzip"),
            all("raw"),
          ];
        }),
      ),
    },
  ];
}

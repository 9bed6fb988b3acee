import { locales } from "../language/locales.ts";
import { headerPolicy, workerPolicy } from "./policy.ts";

/** Headers of one group of addresses; later groups replace what earlier ones say. */
export interface HeaderGroup {
  /** An address, or the beginning of addresses followed by `*`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const forever = { "Cache-Control": "public, max-age=31536000, immutable" };

/** What a real server says beside the files. Any static host works without it, only less fast and less strict. */
export const headerGroups: readonly HeaderGroup[] = [
  {
    path: "/*",
    headers: {
      "Cache-Control": "public, max-age=0, must-revalidate",
      "Content-Security-Policy": headerPolicy,
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
      "Referrer-Policy": "no-referrer",
      "Strict-Transport-Security": "max-age=63072000",
      "X-Content-Type-Options": "nosniff",
      "X-Frame-Options": "DENY",
    },
  },
  // Their names change with their content.
  { path: "/assets/*", headers: forever },
  { path: "/data/*", headers: forever },
  ...locales.flatMap((locale) => [
    { path: `/${locale}/pagefind/fragment/*`, headers: forever },
    { path: `/${locale}/pagefind/index/*`, headers: forever },
    { path: `/${locale}/pagefind/pagefind-worker.js`, headers: { "Content-Security-Policy": workerPolicy } },
  ]),
  // Other sites may show it beside a link.
  { path: "/share.png", headers: { "Cross-Origin-Resource-Policy": "cross-origin" } },
];

const isIn = (path: string, group: string) =>
  group.endsWith("*") ? path.startsWith(group.slice(0, -1)) : path === group;

/** All headers of an address, without its query. Pure. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  return Object.assign(
    {},
    ...headerGroups.filter((group) => isIn(path, group.path)).map((one) => one.headers),
  );
}

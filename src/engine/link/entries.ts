/** One `key=value` of a link. */
export interface LinkEntry {
  readonly key: string;
  readonly value: string;
}

const version = "v1";

/** Writes what stands after `#`, without `#`: the version of the format, then each entry; empty where there is none. Pure. */
export function writeEntries(entries: readonly LinkEntry[]): string {
  return entries.length === 0
    ? ""
    : [version, ...entries.map(({ key, value }) => `${key}=${value}`)].join(";");
}

/** A link as it was read: entries, or a plain anchor. */
export type ReadLink = { readonly entries: readonly LinkEntry[] } | { readonly anchor: string };

/**
 * Reads what stands after `#`, with or without `#`. Pure; never throws.
 * @param longest a longer text is not looked at.
 * @returns undefined where it cannot be read.
 */
export function readEntries(fragment: string, longest: number): ReadLink | undefined {
  const text = fragment.replace(/^#/, "");
  if (text === "") return { entries: [] };
  if (text.length > longest) return undefined;
  const [head, ...parts] = text.split(";");
  if (head !== version) return /^[a-z0-9-]+$/.test(text) ? { anchor: text } : undefined;
  const entries: LinkEntry[] = [];
  for (const part of parts) {
    const at = part.indexOf("=");
    if (at < 1) return undefined;
    entries.push({ key: part.slice(0, at), value: part.slice(at + 1) });
  }
  return { entries };
}

const longest = 200;

/** What a link to a search asks for; undefined where the address holds none, or one that was cut short. Pure. */
export function linkedQuery(hash: string): string | undefined {
  const linked = /^#q=(.+)$/.exec(hash)?.[1];
  try {
    return linked === undefined ? undefined : decodeURIComponent(linked).slice(0, longest);
  } catch {
    return undefined;
  }
}

/** What an address that leads nowhere may have meant: its words, without the folders of this site. Pure. */
export function lostQuery(path: string): string {
  try {
    const parts = decodeURIComponent(path).split("/").filter(Boolean);
    const words = parts.filter((part) => !/^([a-z]{2}|kb|fix|steps|404(\.html)?)$/.test(part));
    const number = parts.includes("kb") && /^\d+$/.test(words[0] ?? "") ? "KB" : "";
    return (number + words.join(" "))
      .replace(/\.\w+$/, "")
      .replace(/[-_+.]+/g, " ")
      .trim()
      .slice(0, longest);
  } catch {
    return "";
  }
}

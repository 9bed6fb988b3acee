/** What a link to a search asks for; undefined where the address holds none, or one that was cut short. */
function linkedQuery(): string | undefined {
  const linked = /^#q=(.+)$/.exec(location.hash)?.[1];
  try {
    return linked === undefined ? undefined : decodeURIComponent(linked).slice(0, 200);
  } catch {
    return undefined;
  }
}

/** What an address that leads nowhere may have meant: its words, without the folders of this site. Pure. */
function lostQuery(path: string): string {
  try {
    const parts = decodeURIComponent(path).split("/").filter(Boolean);
    const words = parts.filter((part) => !/^(en|ru|kb|fix|steps|404(\.html)?)$/.test(part));
    const number = parts.includes("kb") && /^\d+$/.test(words[0] ?? "") ? "KB" : "";
    return (number + words.join(" "))
      .replace(/\.\w+$/, "")
      .replace(/[-_+.]+/g, " ")
      .trim()
      .slice(0, 200);
  } catch {
    return "";
  }
}

/**
 * Brings a search field to life. Everything else is loaded with the first focus: most readers never search.
 * `/` and Ctrl-K lead to it from anywhere.
 */
export function wakeSearch(root: HTMLElement): void {
  const field = root.querySelector("input");
  if (!field) return;
  let isOpen = false;
  const open = () => {
    if (isOpen) return;
    isOpen = true;
    import("./box.ts").then(
      ({ openSearch }) => openSearch(root),
      // Without a connection the next focus tries again.
      () => {
        isOpen = false;
      },
    );
  };
  document.addEventListener("keydown", (event) => {
    const typing = (event.target as HTMLElement).closest?.("input, textarea, select, [contenteditable]");
    if (!(event.key === "/" && !typing) && !(event.code === "KeyK" && (event.ctrlKey || event.metaKey)))
      return;
    event.preventDefault();
    field.focus();
  });
  const follow = () => {
    const linked = linkedQuery();
    if (linked === undefined || linked === field.value) return;
    field.value = linked;
    open();
    // The box, if it is there already, answers what it would answer to a person.
    field.dispatchEvent(new Event("input"));
  };
  const lost = root.dataset["search"] === "lost" ? lostQuery(location.pathname) : "";
  if (lost !== "") {
    field.value = lost;
    open();
  }
  if (root.dataset["search"] === "page") {
    follow();
    addEventListener("hashchange", follow);
  }
  if (document.activeElement === field) open();
  field.addEventListener("focus", open);
}

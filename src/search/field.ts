/** What a link to a search asks for; undefined where the address holds none, or one that was cut short. */
function linkedQuery(): string | undefined {
  const linked = /^#q=(.+)$/.exec(location.hash)?.[1];
  try {
    return linked === undefined ? undefined : decodeURIComponent(linked).slice(0, 200);
  } catch {
    return undefined;
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
  if (root.dataset["search"] === "page") {
    follow();
    addEventListener("hashchange", follow);
  }
  if (document.activeElement === field) open();
  field.addEventListener("focus", open);
}

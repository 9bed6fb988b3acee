/**
 * Where the devices stand: beside the steps where there is room. On a phone they are folded away under one line, so
 * that the steps, with their pictures, are what a reader in trouble sees first.
 */
export function foldAway(live: HTMLElement, title: string): HTMLElement {
  const around = live.parentElement;
  if (around instanceof HTMLDetailsElement) return around;
  const fold = document.createElement("details");
  const summary = document.createElement("summary");
  fold.className = "practice-fold";
  summary.textContent = title;
  live.before(fold);
  fold.append(summary, live);
  return fold;
}

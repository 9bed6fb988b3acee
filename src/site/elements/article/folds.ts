/** Where an article's words end, and what stands around them begins. */
const end = "h2, .practise, .backlinks, .sure, .also";

/** Hidden, and still found by a search in the page. */
const waiting = "until-found";

/** The blocks below a heading, up to the next. */
function blocksBelow(heading: Element): Element[] {
  const blocks: Element[] = [];
  for (let next = heading.nextElementSibling; next && !next.matches(end); next = next.nextElementSibling)
    blocks.push(next);
  return blocks;
}

/** The place that the address names. An address written by hand may be no address at all. */
function placeLinked(): Element | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}

/** Puts what stands below a heading behind it, and gives back what opens it. */
function fold(heading: HTMLHeadingElement, blocks: readonly Element[]): (isOpen: boolean) => void {
  const part = document.createElement("div");
  part.id = `below-${heading.id}`;
  heading.after(part);
  part.append(...blocks);
  const button = document.createElement("button");
  button.type = "button";
  button.setAttribute("aria-controls", part.id);
  button.append(...heading.childNodes);
  heading.append(button);
  heading.classList.add("fold");
  const show = (isOpen: boolean) => {
    button.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) part.removeAttribute("hidden");
    else part.setAttribute("hidden", waiting);
  };
  button.addEventListener("click", () => show(button.ariaExpanded !== "true"));
  part.addEventListener("beforematch", () => show(true));
  show(false);
  return show;
}

/**
 * On a phone, what follows an article's first steps waits behind its headings, so that they can be read as a list; when
 * to call never does. A press, a search in the page, and a link to a place within open it, and so does a wider window.
 */
export function foldSections(article: Element): void {
  const sections = [...article.querySelectorAll<HTMLHeadingElement>(":scope > h2")].map((heading) => ({
    heading,
    blocks: blocksBelow(heading),
  }));
  const has = (blocks: readonly Element[], what: string) =>
    blocks.some((block) => block.matches(what) || block.querySelector(what));
  const first = sections.findIndex(({ blocks }) => has(blocks, ".procedure"));
  const later = sections.slice(Math.max(first, 0) + 1).filter(({ blocks }) => !has(blocks, ".call"));
  const folds = later.map(({ heading, blocks }) => ({ heading, blocks, show: fold(heading, blocks) }));

  const follow = () => {
    const place = placeLinked();
    const around = folds.find(({ heading, blocks }) =>
      [heading, ...blocks].some((one) => one.contains(place)),
    );
    around?.show(true);
    if (around) place?.scrollIntoView();
  };
  addEventListener("hashchange", follow);
  if (location.hash) follow();
  matchMedia("(width >= 48rem)").addEventListener("change", ({ matches }) => {
    for (const { show } of folds) show(matches);
  });
}

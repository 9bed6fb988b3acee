/**
 * Sees to it that a page is whole. It stands alone and first, so that nothing it watches over can break it.
 * A page names its programs and styles with their seals: the browser refuses what does not fit, and this asks for it anew,
 * past every cache, where a broken copy would otherwise stay for a year.
 */

type Named = HTMLScriptElement | HTMLLinkElement;

/** A page as a copy for offline holds it. */
interface Held {
  readonly copy: Cache;
  readonly key: Request;
  readonly answer: Response;
}

const isNamed = (target: EventTarget | null): target is Named =>
  (target instanceof HTMLScriptElement || target instanceof HTMLLinkElement) && target.integrity !== "";

const broken = new Set<Named>();

/** The last element of every page. */
const end = "end";
const isCutShort = () => document.getElementById(end) === null;

/** Some browsers keep an empty sheet for a style that they have refused. */
function isBare({ sheet }: HTMLLinkElement): boolean {
  try {
    return !sheet?.cssRules.length;
  } catch {
    return true;
  }
}

/** This page in every copy. @throws where the browser lets nobody look. */
async function heldPages(): Promise<Held[]> {
  const found: Held[] = [];
  for (const name of await caches.keys()) {
    const copy = await caches.open(name);
    for (const key of await copy.keys()) {
      const isThis = new URL(key.url).pathname.replace(/index\.html$/, "") === location.pathname;
      const answer = isThis ? await copy.match(key) : undefined;
      if (answer) found.push({ copy, key, answer });
    }
  }
  return found;
}

/**
 * Asks for this page anew. One that is cut short is taken out of the copy for that, and put back as it was if no better
 * one comes. @throws when it does not come whole: loading it again would leave the reader with less.
 */
async function fetchPage(): Promise<void> {
  const held = isCutShort() ? await heldPages().catch((): Held[] => []) : [];
  for (const { copy, key } of held) await copy.delete(key);
  const fresh = await fetch(location.pathname, { cache: "reload" }).catch(() => undefined);
  const isWhole = fresh?.ok && (await fresh.clone().text()).includes(`id="${end}"`);
  for (const { copy, key, answer } of held) await copy.put(key, isWhole ? fresh.clone() : answer);
  if (!isWhole) throw new Error(`files › ${location.pathname} does not arrive whole.`);
}

/** @throws when something still does not come whole. */
async function fetchAnew(): Promise<void> {
  await Promise.all(
    [...broken].map((one) =>
      fetch(one instanceof HTMLLinkElement ? one.href : one.src, {
        cache: "reload",
        integrity: one.integrity,
      }),
    ),
  );
  await fetchPage();
}

/** Says that something is missing, and offers to load the page again. */
function say(): void {
  const notice = document.querySelector<HTMLElement>("[data-broken]");
  const button = notice?.querySelector("button");
  if (!notice?.parentElement || !button) return;
  button.onclick = () =>
    void fetchAnew().then(
      () => location.reload(),
      // Reading what is there is better than an error of the browser: the notice stays.
      () => undefined,
    );
  notice.parentElement.hidden = notice.hidden = false;
}

/** Loads the page again when that helps; once only, and never under the hands of someone who writes. */
async function mend(): Promise<void> {
  // A browser that hides how the page was come to might be turning in circles already.
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  try {
    await fetchAnew();
  } catch {
    return say();
  }
  const isWriting = [
    ...document.querySelectorAll<HTMLInputElement>("input:not([type=radio], [type=checkbox])"),
  ].some((field) => field.value !== "");
  if (visit && visit.type !== "reload" && !isWriting) location.reload();
  else say();
}

/** Asks anew for programs that are loaded with the first use of something, as one of them did not start. */
async function mendLate(named: readonly string[]): Promise<void> {
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  const programs = [...named.map((path) => `/${path}`), ...loaded.filter((name) => name.endsWith(".js"))];
  const all = await Promise.allSettled(programs.map((address) => fetch(address, { cache: "reload" })));
  // When nothing comes there is no connection, and nothing is broken.
  if (all.some(({ status }) => status === "fulfilled")) say();
}

addEventListener("error", ({ target }) => isNamed(target) && broken.add(target), true);
addEventListener("load", () => {
  for (const style of document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet][integrity]"))
    if (isBare(style)) broken.add(style);
  if (broken.size > 0 || isCutShort()) void mend();
});
addEventListener("vite:preloadError", (event) => void mendLate((event as CustomEvent<string[]>).detail), {
  once: true,
});

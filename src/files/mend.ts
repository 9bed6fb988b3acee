/**
 * Sees to it that a page is whole. It stands alone and first, so that nothing it watches over can break it.
 * A page names its programs and styles with their fingerprints: the browser refuses what does not fit, and this asks
 * for it anew, past every cache, where a broken copy would otherwise stay for a year.
 */

type Named = HTMLScriptElement | HTMLLinkElement;

const isNamed = (target: EventTarget | null): target is Named =>
  (target instanceof HTMLScriptElement || target instanceof HTMLLinkElement) && target.integrity !== "";

const broken = new Set<Named>();

/** What a page that ends too soon lacks. */
const isCutShort = () => document.getElementById("files") === null;

/** Takes this page out of the copy for offline, if it is there. */
async function forgetPage(): Promise<void> {
  if (!("caches" in window)) return;
  for (const name of await caches.keys()) {
    const copy = await caches.open(name);
    for (const address of [location.pathname, `${location.pathname}index.html`])
      await copy.delete(address, { ignoreSearch: true });
  }
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
  if (!isCutShort()) return;
  await forgetPage();
  await fetch(location.pathname, { cache: "reload" });
}

/** Says that something is missing, and offers to load the page again. */
function say(): void {
  const notice = document.querySelector<HTMLElement>("[data-broken]");
  if (!notice?.parentElement) return;
  notice
    .querySelector("button")
    ?.addEventListener("click", () => fetchAnew().finally(() => location.reload()), { once: true });
  notice.parentElement.hidden = notice.hidden = false;
}

/** Loads the page again when that helps; once only, as a reader who is shown nothing but reloading reads nothing. */
async function mend(): Promise<void> {
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  try {
    await fetchAnew();
    if (visit?.type !== "reload") return location.reload();
  } catch {
    // Still broken, or no connection.
  }
  say();
}

addEventListener("error", ({ target }) => isNamed(target) && broken.add(target), true);
addEventListener("load", () => {
  for (const style of document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet][integrity]"))
    if (!style.sheet) broken.add(style);
  if (broken.size > 0 || isCutShort()) void mend();
});
// A program that is loaded later, with the first use of something. Which one is not said: all are asked for.
addEventListener("vite:preloadError", () => {
  const programs = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".js"));
  void Promise.allSettled(programs.map(({ name }) => fetch(name, { cache: "reload" }))).then(say);
});

import type { Locale } from "../../../language/locales.ts";
import type { noticeParts } from "../../parts/parts.ts";
import { define, Enhanced } from "../enhanced.ts";

/** The day on which the copy of this page was saved, in words; empty when nothing tells. */
async function savedOn(locale: Locale): Promise<string> {
  const page = new URL(location.pathname.replace(/[^/]*$/, "index.html"), location.href);
  const copy = await caches.match(page, { ignoreSearch: true }).catch(() => undefined);
  const date = copy?.headers.get("date");
  return date ? new Date(date).toLocaleDateString(locale, { dateStyle: "long" }) : "";
}

/** Waits until the page has nothing better to do: saving a copy must not compete with reading. */
const whenIdle = (act: () => void) =>
  document.readyState === "complete"
    ? setTimeout(act, 1000)
    : addEventListener("load", () => setTimeout(act, 1000), { once: true });

/**
 * Keeps a copy of the reader's language on the device, says when it is the copy that is read, and offers a new version.
 * Where copies cannot be kept (storage full or forbidden, a reader who saves data), the site works as before.
 */
class Notices extends Enhanced<typeof noticeParts> {
  protected enliven(): void {
    addEventListener("offline", () => void this.#sayOffline(true));
    addEventListener("online", () => void this.#sayOffline(false));
    if (!navigator.onLine) void this.#sayOffline(true);
    const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
    const saving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
    if (workers && (!saving || workers.controller)) this.#keepCopy(workers);
  }

  #show(which: HTMLElement, isOn: boolean): void {
    which.hidden = !isOn;
    this.hidden = [...this.children].every((child) => (child as HTMLElement).hidden);
  }

  async #sayOffline(isOff: boolean): Promise<void> {
    const day = isOff && "caches" in window ? await savedOn(this.locale) : "";
    const when = this.named("when");
    when.textContent = day && `${when.dataset["says"]} ${day.replace(/\.?$/, ".")}`;
    this.#show(this.named("no-connection"), isOff);
  }

  #keepCopy(workers: ServiceWorkerContainer): void {
    let wasControlled = workers.controller !== null;
    workers.addEventListener("controllerchange", () => {
      // A page and its files are of one version: when another version takes over, the page is read anew.
      if (wasControlled) location.reload();
      wasControlled = true;
    });
    whenIdle(() => {
      const scope = `/${this.locale}/`;
      workers.register(`${scope}sw.js`, { scope }).then(
        (registration) => this.#watch(workers, registration),
        () => {
          // No copy can be kept here; nothing else changes.
        },
      );
    });
  }

  #watch(workers: ServiceWorkerContainer, registration: ServiceWorkerRegistration | undefined): void {
    // Where workers are blocked, registering may give nothing instead of failing.
    if (!registration) return;
    this.#offer(workers, registration.waiting);
    registration.addEventListener("updatefound", () => {
      const worker = registration.installing;
      worker?.addEventListener("statechange", () => this.#offer(workers, worker));
    });
    // Asking for a newer version also tells whether there is a connection behind a network that claims to be one.
    if (registration.active) registration.update().catch(() => this.#sayOffline(true));
  }

  #offer(workers: ServiceWorkerContainer, worker: ServiceWorker | null): void {
    if (worker?.state !== "installed" || !workers.controller) return;
    const load = () => worker.postMessage({ type: "SKIP_WAITING" });
    this.named("load").addEventListener("click", load, { once: true });
    this.#show(this.named("newer"), true);
  }
}

define("lock-notices", Notices);

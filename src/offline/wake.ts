import type { Locale } from "../language/locales.ts";

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
export function wakeOffline(box: HTMLElement): void {
  const locale = document.documentElement.lang as Locale;
  const part = (name: string) => box.querySelector<HTMLElement>(`[data-${name}]`);
  const offline = part("no-connection");
  const update = part("newer");
  const show = (which: HTMLElement | null, isOn: boolean) => {
    if (which) which.hidden = !isOn;
    box.hidden = [...box.children].every((child) => (child as HTMLElement).hidden);
  };
  const sayOffline = async (isOff: boolean) => {
    const day = isOff && "caches" in window ? await savedOn(locale) : "";
    const when = offline?.querySelector<HTMLElement>("[data-when]");
    if (when) when.textContent = day && `${when.dataset["when"]} ${day.replace(/\.?$/, ".")}`;
    show(offline, isOff);
  };
  addEventListener("offline", () => void sayOffline(true));
  addEventListener("online", () => void sayOffline(false));
  if (!navigator.onLine) void sayOffline(true);

  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  const saving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
  if (!workers || (saving && !workers.controller)) return;
  let wasControlled = workers.controller !== null;
  workers.addEventListener("controllerchange", () => {
    // A page and its files are of one version: when another version takes over, the page is read anew.
    if (wasControlled) location.reload();
    wasControlled = true;
  });
  const offer = (worker: ServiceWorker | null) => {
    if (worker?.state !== "installed" || !workers.controller) return;
    update
      ?.querySelector("button")
      ?.addEventListener("click", () => worker.postMessage({ type: "SKIP_WAITING" }), { once: true });
    show(update, true);
  };
  const watch = (registration: ServiceWorkerRegistration | undefined) => {
    // Where workers are blocked, registering may give nothing instead of failing.
    if (!registration) return;
    offer(registration.waiting);
    registration.addEventListener("updatefound", () => {
      const worker = registration.installing;
      worker?.addEventListener("statechange", () => offer(worker));
    });
    // Asking for a newer version also tells whether there is a connection behind a network that claims to be one.
    if (registration.active) registration.update().catch(() => sayOffline(true));
  };
  whenIdle(() => {
    workers.register(`/${locale}/sw.js`, { scope: `/${locale}/` }).then(watch, () => {
      // No copy can be kept here; nothing else changes.
    });
  });
}

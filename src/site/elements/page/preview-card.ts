import { loadFile } from "../../../files/load.ts";
import type { Locale } from "../../../language/locales.ts";

/** What a card shows of an article or a term. */
interface Preview {
  readonly title: string;
  readonly summary: string;
  readonly guide: string;
}

/** Links of a page's words to an article or a term. */
const offering = "main :is(a[href*='/kb/'], a.term)";

const openAfterMs = 250;
const closeAfterMs = 200;
const gap = 8;

let loading: Promise<Readonly<Record<string, Preview>>> | undefined;

/** Reads the cards of the page's language once, when the first is wanted; without them links simply stay links. */
function previews() {
  const locale = document.documentElement.lang as Locale;
  loading ??= loadFile<Readonly<Record<string, Preview>>>("previews", locale).catch(
    (): Readonly<Record<string, Preview>> => ({}),
  );
  return loading;
}

function createCard(): HTMLElement {
  const card = document.createElement("div");
  card.id = "preview";
  card.className = "preview";
  card.setAttribute("role", "tooltip");
  card.hidden = true;
  document.body.append(card);
  return card;
}

function fill(card: HTMLElement, { title, summary, guide }: Preview) {
  const line = (name: string, text: string) => {
    const part = document.createElement(name);
    part.textContent = text;
    return part;
  };
  card.replaceChildren(line("strong", title), line("p", summary), ...(guide ? [line("p", guide)] : []));
}

/** Below the link, or above it where there is no room; over the page, so that nothing moves. */
function place(card: HTMLElement, link: HTMLElement) {
  const box = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const left = Math.max(gap, Math.min(box.left, document.documentElement.clientWidth - width - gap));
  const below = box.bottom + gap;
  const top = below + height > window.innerHeight ? Math.max(gap, box.top - height - gap) : below;
  card.style.left = `${left + window.scrollX}px`;
  card.style.top = `${top + window.scrollY}px`;
}

/** Shows a card for the links that offer one, on hover and on focus by keyboard; Escape sends it away. */
export function offerPreviews(): void {
  const card = createCard();
  let shown: HTMLElement | undefined;
  let wanted: HTMLElement | undefined;
  let timer = 0;
  const close = () => {
    window.clearTimeout(timer);
    card.hidden = true;
    wanted = undefined;
    shown?.removeAttribute("aria-describedby");
    shown = undefined;
  };
  const open = async (link: HTMLAnchorElement) => {
    wanted = link;
    const cards = await previews();
    const preview = cards[link.pathname + link.hash] ?? cards[link.pathname];
    if (!preview || wanted !== link || !link.isConnected) return;
    close();
    fill(card, preview);
    card.hidden = false;
    place(card, link);
    link.setAttribute("aria-describedby", card.id);
    shown = link;
  };
  const later = (act: () => void, afterMs: number) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(act, afterMs);
  };
  const linkOf = (event: Event) =>
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(offering) : null;

  document.addEventListener("pointerover", (event) => {
    const link = linkOf(event);
    if (event.pointerType === "mouse" && link && link !== shown) later(() => void open(link), openAfterMs);
    else if (link === shown || card.contains(event.target as Node)) window.clearTimeout(timer);
  });
  document.addEventListener("pointerout", (event) => {
    if (!linkOf(event) && !card.contains(event.target as Node)) return;
    if (shown) later(close, closeAfterMs);
    else close();
  });
  document.addEventListener("focusin", (event) => {
    const link = linkOf(event);
    if (link?.matches(":focus-visible")) void open(link);
  });
  document.addEventListener("focusout", (event) => {
    if (linkOf(event)) close();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  // Whoever came to a link before this program did has moved over it already, and will not again.
  const focused = document.querySelector<HTMLAnchorElement>(`:is(${offering}):focus-visible`);
  const hovered = document.querySelector<HTMLAnchorElement>(`:is(${offering}):hover`);
  if (focused) void open(focused);
  else if (hovered) later(() => void open(hovered), openAfterMs);
}

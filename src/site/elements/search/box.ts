import { supportCodeIn } from "../../../search/number.ts";
import { passagesFor } from "../../../search/passages.ts";
import { linkedQuery, lostQuery } from "./linked-query.ts";
import { createOptionList, type OptionList } from "./option-list.ts";
import { type Asker, createAsker } from "./question.ts";
import { drawRecent, remember } from "./recent.ts";
import { drawAnswer, drawPassages, saidOf } from "./results.ts";
import type { Page, SearchHost } from "./search-host.ts";
import { drawCode, drawSituation } from "./situation-chips.ts";

/** Results shown at once, by where the field stands; a page that does not exist says first that it does not. */
const most: Readonly<Record<string, number>> = { field: 8, page: 40, lost: 3 };

/** Answers what is typed into a search field, as a combobox with a list of options. */
export class SearchBox {
  readonly #host: SearchHost;
  readonly #field: HTMLInputElement;
  readonly #place: string;
  readonly #page: Page;
  readonly #asker: Asker;
  readonly #options: OptionList;
  readonly #withheld = new Set<string>();
  /** Counts what was asked and closed, so that an answer that comes too late shows nothing. */
  #turn = 0;

  constructor(host: SearchHost) {
    const { lang } = document.documentElement;
    const locale = lang as Page["locale"];
    this.#host = host;
    this.#field = host.named<HTMLInputElement>("field");
    this.#place = host.dataset["place"] ?? "field";
    const asker = createAsker(locale);
    this.#asker = asker;
    this.#page = {
      locale,
      host,
      get texts() {
        return asker.texts();
      },
    };
    this.#options = createOptionList(this.#field);
    void this.#asker.ownWhole().catch(() => undefined);
    this.#listen();
    this.#followAddress();
    // What was typed before this was here, or stands in the address, is answered now.
    if (this.#query !== "") void this.#show();
  }

  /** Where search is what the page is for, the box stays open and stands in the page. */
  get #isPage(): boolean {
    return this.#place !== "field";
  }

  get #query(): string {
    return this.#field.value.trim();
  }

  /** Says it in the box, and to those who listen: a box that is only just opening is not read out. */
  #tell(words: string): void {
    const spoken = this.#host.named("spoken");
    this.#host.named("said").textContent = words;
    if (spoken.textContent !== words) spoken.textContent = words;
  }

  #open(): void {
    this.#host.named("found").hidden = false;
    this.#field.ariaExpanded = String(this.#options.count() > 0);
  }

  #leave(): void {
    this.#turn++;
    if (this.#options.count() > 0) remember(this.#query);
    this.#host.named("found").hidden = true;
    this.#field.ariaExpanded = "false";
    this.#options.reset();
  }

  #ask(query: string): void {
    this.#field.value = query;
    this.#field.focus();
    void this.#show();
  }

  /** Draws the answer that the catalogues give now; returns what the full text is to be asked for. */
  #draw(query: string) {
    const { answer, catalogues, situation } = this.#asker.ask(query, this.#withheld);
    const shown = { ...answer, hits: answer.hits.slice(0, most[this.#place]) };
    this.#options.set(drawAnswer(this.#host.named("list"), shown, catalogues, this.#page));
    this.#tell(saidOf(answer, shown.hits.length, this.#page));
    const chips = this.#host.named("situation");
    const code = supportCodeIn(query);
    if (code === undefined)
      drawSituation(chips, situation.filled, this.#page, ({ place, way }) => {
        this.#withheld.add(`${place}=${way}`);
        this.#ask(query);
      });
    else drawCode(chips, code, this.#page);
    const hash = `q=${encodeURIComponent(query)}`;
    this.#host.named<HTMLAnchorElement>("all").hash = hash;
    // What stands in the address can be shared; it is not sent to any server.
    if (this.#place === "page") history.replaceState(history.state, "", `#${hash}`);
    return { words: answer.understood.words, entries: shown.hits.map(({ entry }) => entry) };
  }

  #showRecent(): void {
    this.#options.set([]);
    this.#host.named("list").replaceChildren();
    this.#tell("");
    const isAny = drawRecent(this.#host.named("situation"), this.#page, (query) => this.#ask(query));
    if (isAny) this.#open();
    else this.#host.named("found").hidden = true;
  }

  /** The names of the page's language answer at once, then all that every language has, and last the full text. */
  async #show(): Promise<void> {
    const query = this.#query;
    const mine = ++this.#turn;
    const isLate = () => mine !== this.#turn;
    if (query === "") return this.#showRecent();
    const isThere = await this.#asker.own().then(
      () => true,
      () => false,
    );
    if (isLate()) return undefined;
    if (!isThere) {
      this.#tell(this.#host.dataset["failed"] ?? "");
      this.#host.named("found").hidden = false;
      return undefined;
    }
    this.#draw(query);
    this.#open();
    // Where some of it does not come, the answer still stands.
    await this.#asker.whole().catch(() => undefined);
    if (isLate()) return undefined;
    const { words, entries } = this.#draw(query);
    this.#open();
    if (this.#place === "lost") return undefined;
    const passages = await passagesFor(words, entries);
    if (!isLate())
      this.#options.add(drawPassages(this.#host.named("list"), passages, this.#options.count(), this.#page));
    return undefined;
  }

  /** Asks for what the address names: a link to a search, or an address that leads nowhere. */
  #followAddress(): void {
    const field = this.#field;
    if (this.#place === "lost" && this.#query === "") field.value = lostQuery(location.pathname);
    if (this.#place !== "page") return;
    const linked = () => linkedQuery(location.hash);
    field.value = linked() ?? field.value;
    addEventListener("hashchange", () => {
      const query = linked();
      if (query === undefined || query === field.value) return;
      field.value = query;
      void this.#show();
    });
  }

  #listen(): void {
    const field = this.#field;
    const host = this.#host;
    field.addEventListener("input", () => {
      // What was taken back stays so while the same query is being typed on.
      if (this.#query === "") this.#withheld.clear();
      void this.#show();
    });
    field.addEventListener("focus", () => {
      if (this.#query === "") this.#showRecent();
    });
    field.addEventListener("keydown", (event) => this.#key(event));
    host.addEventListener("keydown", ({ key }) => {
      if (key !== "Escape") return;
      this.#leave();
      field.focus();
    });
    if (this.#isPage) return;
    host.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !host.contains(relatedTarget)) this.#leave();
    });
    // A result may stand on this very page: the box must not cover it.
    host.named("found").addEventListener("click", (event) => {
      if ((event.target as HTMLElement).closest("a")) this.#leave();
    });
    document.addEventListener("click", ({ target }) => {
      if (!host.contains(target as Node) && (target as Node).isConnected) this.#leave();
    });
  }

  /** Links and buttons within the box keep their own keys: only those of the field are meant for the list. */
  #key(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const isClosed = this.#host.named("found").hidden;
    const act =
      event.key === "ArrowDown" && isClosed
        ? () => void this.#show()
        : isClosed || this.#options.count() === 0
          ? undefined
          : {
              ArrowDown: () => this.#options.move(1),
              ArrowUp: () => this.#options.move(-1),
              Enter: this.#options.open,
            }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }
}

/** Answers what is typed into this field from now on. */
export const createSearchBox = (host: SearchHost): SearchBox => new SearchBox(host);

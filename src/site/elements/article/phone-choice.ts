import type { phoneChoiceParts } from "../../parts/parts.ts";
import { define, Enhanced } from "../enhanced.ts";
import { showWays } from "../live/show-ways.ts";

/** What the reader said of the phone: it stands in the address, so that a link keeps it, and nowhere else. */
const said = () => new URLSearchParams(location.hash.slice(1));

/** Asks once for the phone of an article, and leaves what concerns it. */
class PhoneChoice extends Enhanced<typeof phoneChoiceParts> {
  protected enliven(): void {
    this.hidden = false;
    this.addEventListener("change", ({ target }) => {
      if (target === this.namedIfAny("language")) return;
      this.#keep();
      this.#show();
    });
    this.#offerLanguage();
    addEventListener("hashchange", () => this.#follow());
    this.#follow();
  }

  #radios(): HTMLInputElement[] {
    return [...(this.namedIfAny("phones")?.querySelectorAll("input") ?? [])];
  }

  get #phone(): string {
    return this.#radios().find(({ checked }) => checked)?.value ?? "";
  }

  #look(): HTMLSelectElement | undefined {
    return this.namedIfAny<HTMLSelectElement>("look");
  }

  /** Takes over what the address says: a phone, or a place that stands in the part for one. */
  #follow(): void {
    const wanted = said();
    const place =
      wanted.has("phone") || wanted.has("look") ? null : document.getElementById(location.hash.slice(1));
    const phone = wanted.get("phone") ?? place?.closest<HTMLElement>("[data-phone]")?.dataset["phone"];
    for (const radio of this.#radios()) radio.checked = radio.value === (phone ?? this.#phone);
    const look = this.#look();
    const value = wanted.get("look");
    if (look && value && [...look.options].some((option) => option.value === value)) look.value = value;
    this.#show();
    // Steps that wait behind one line are wanted now.
    const fold = place
      ?.closest(".procedure")
      ?.querySelector<HTMLDetailsElement>(":scope > details:not(.needs)");
    if (fold) fold.open = true;
    place?.scrollIntoView();
  }

  #keep(): void {
    const look = this.#look();
    const words = new URLSearchParams();
    if (this.#phone) words.set("phone", this.#phone);
    if (look?.value) words.set("look", look.value);
    history.replaceState(
      history.state,
      "",
      words.size > 0 ? `#${words}` : location.pathname + location.search,
    );
  }

  #show(): void {
    const phone = this.#phone;
    for (const part of document.querySelectorAll<HTMLDetailsElement>("details[data-phone]")) {
      part.hidden = phone !== "" && part.dataset["phone"] !== phone;
      part.classList.toggle("is-chosen", phone !== "" && !part.hidden);
      part.open = phone === "" ? part.open : !part.hidden;
    }
    for (const link of document.querySelectorAll<HTMLElement>(".jump [data-of]"))
      link.hidden = phone !== "" && link.dataset["of"] !== phone;
    const look = this.#look();
    if (look) showWays(document.body, { "android-look": look.value || undefined });
  }

  /** What speaks another language comes when it is asked for: most readers' phones speak the page's. */
  #offerLanguage(): void {
    const field = this.namedIfAny<HTMLSelectElement>("language");
    const coming = () => import("./phone-language.ts").then((one) => one.createArticleLanguage(this.locale));
    let speak: ReturnType<typeof coming> | undefined;
    field?.addEventListener("change", async () => {
      speak ??= coming();
      await (await speak)(Number(field.value));
    });
  }
}

define("lock-phone-choice", PhoneChoice);

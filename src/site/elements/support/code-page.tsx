import { render } from "preact";
import { ibkr } from "../../../domain/ibkr.ts";
import { createGuide } from "../../../engine/guide/guide.ts";
import { decodeSupport } from "../../../engine/guide/support-code.ts";
import { loadFile } from "../../../files/load.ts";
import { type Locale, locales, otherLocales } from "../../../language/locales.ts";
import type { supportCodeParts } from "../../parts/parts.ts";
import type { GuideData } from "../../payload/guide-data.ts";
import { define, Enhanced } from "../enhanced.ts";
import { CallerPlace } from "./caller-place.tsx";

type AllData = ReadonlyMap<Locale, GuideData>;

/** Opens a code that somebody reads out: their place in the guide, in all languages side by side. */
class SupportCode extends Enhanced<typeof supportCodeParts> {
  #loading: Promise<AllData> | undefined;

  protected enliven(): void {
    const field = this.querySelector("input");
    const open = () => void this.#open(field?.value ?? "");
    this.named("entry").hidden = false;
    this.querySelector("button")?.addEventListener("click", open);
    field?.addEventListener("keydown", ({ key }) => {
      if (key === "Enter") open();
    });
    // A code that was typed into the search stands in the address.
    const linked = /^#([0-9A-Za-z]{8})$/.exec(location.hash)?.[1];
    if (!field || !linked) return;
    field.value = linked;
    open();
  }

  #load(): Promise<AllData> {
    this.#loading ??= Promise.all(
      locales.map(async (locale) => [locale, await loadFile<GuideData>("guide", locale)] as const),
    ).then((all) => new Map(all));
    return this.#loading;
  }

  async #open(code: string): Promise<void> {
    const all = await this.#load().catch(() => undefined);
    const own = all?.get(this.locale);
    const said = this.named("said");
    const view = this.named("view");
    if (!all || !own) {
      this.#loading = undefined;
      said.textContent = this.dataset["failed"] ?? "";
      return;
    }
    const found = decodeSupport(createGuide(own, ibkr), code);
    said.textContent = typeof found === "string" ? own.text[`code-${found}`] : "";
    render(
      typeof found === "string"
        ? null
        : [this.locale, ...otherLocales(this.locale)].flatMap((locale) => {
            const data = all.get(locale);
            return data
              ? [<CallerPlace key={locale} data={data} locale={locale} coded={found} code={code} />]
              : [];
          }),
      view,
    );
  }
}

define("lock-support-code", SupportCode);

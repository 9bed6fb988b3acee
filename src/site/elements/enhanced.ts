import type { Locale } from "../../language/locales.ts";

/**
 * Markup that comes alive: a custom element around it, whose parts are known by name. Without its program the markup
 * stays what it is. `Parts` is the record of its parts in `src/site/parts/`.
 */
export abstract class Enhanced<Parts> extends HTMLElement {
  #isAlive = false;

  connectedCallback(): void {
    if (this.#isAlive) return;
    this.#isAlive = true;
    this.enliven();
  }

  /** Brings the element to life, once. */
  protected abstract enliven(): void;

  /** The part of this name, if the page has it. */
  namedIfAny<E extends HTMLElement = HTMLElement>(name: keyof Parts & string): E | undefined {
    return this.querySelector<E>(`[data-part="${name}"]`) ?? undefined;
  }

  /** The part of this name. @throws Error naming element and part where the page lacks it. */
  named<E extends HTMLElement = HTMLElement>(name: keyof Parts & string): E {
    const found = this.namedIfAny<E>(name);
    if (!found)
      throw new Error(`<${this.localName}> › ${name}: the page has no such part. Add it to the markup.`);
    return found;
  }

  /** Language of the page. */
  protected get locale(): Locale {
    return document.documentElement.lang as Locale;
  }
}

/** Names an element for the page; once. */
export function define(name: `lock-${string}`, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}

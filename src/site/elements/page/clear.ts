import { define } from "../enhanced.ts";

/**
 * Lets the reader take back all answers and the practice. What stays is the language, a cookie, and the copy for
 * reading offline; the home page says so.
 */
class Clear extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector("button")?.addEventListener("click", () => this.#clear());
  }

  #clear(): void {
    try {
      localStorage.clear();
      sessionStorage.clear();
    } catch {
      // Storage that is closed holds nothing.
    }
    // The address holds the answers too.
    history.replaceState(null, "", location.pathname);
    const home = this.dataset["home"] ?? "/";
    if (location.pathname === home) {
      location.hash = "";
      location.hash = "cleared";
    } else location.replace(`${home}#cleared`);
  }
}

define("lock-clear", Clear);

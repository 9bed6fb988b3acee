import type { caseFilterParts } from "../../parts/parts.ts";
import { define, Enhanced } from "../enhanced.ts";

/** Narrows the table of all cases to a verdict and to words of the answers. */
class CaseFilter extends Enhanced<typeof caseFilterParts> {
  protected enliven(): void {
    this.named("filters").hidden = false;
    this.named("verdict").addEventListener("change", () => this.#draw());
    this.named("words").addEventListener("input", () => this.#draw());
    this.#draw();
  }

  #draw(): void {
    const verdict = this.named<HTMLSelectElement>("verdict").value.toLowerCase();
    const words = this.named<HTMLInputElement>("words").value.toLowerCase().split(/\s+/).filter(Boolean);
    const rows = [...this.querySelectorAll<HTMLTableRowElement>("tbody tr")];
    for (const row of rows) {
      const [answers, end] = [...row.cells].map((cell) => cell.textContent?.toLowerCase() ?? "");
      const fits = verdict === "" || end?.trim() === verdict;
      row.hidden = !fits || !words.every((word) => answers?.includes(word));
    }
    const shown = rows.filter((row) => !row.hidden).length;
    this.named("count").textContent = `${shown} / ${rows.length}`;
  }
}

define("lock-case-filter", CaseFilter);

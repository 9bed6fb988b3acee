import { ibkr } from "../../../domain/ibkr.ts";
import { readFragment, writeFragment } from "../../../engine/guide/fragment.ts";
import { beginningOf } from "../../../engine/procedure/beginning.ts";
import { resolve } from "../../../engine/procedure/resolve.ts";
import { firstOf } from "../../../engine/reality/condition.ts";
import { loadFile } from "../../../files/load.ts";
import type { practiceParts } from "../../parts/parts.ts";
import type { GuideData } from "../../payload/guide-data.ts";
import { define, Enhanced } from "../enhanced.ts";
import { createChoices, type DeviceChoices } from "./choices.tsx";
import { drawDesk } from "./desk.tsx";
import { foldAway } from "./practice-fold.ts";
import { showWhatConcerns } from "./show-concerns.ts";
import { drawSteps, showStepAtHand } from "./step-list.tsx";
import { createTraining, type Training } from "./training.ts";

/** Brings the device beside a procedure to life, in the circumstances in which the procedure is drawn. */
class PracticePage extends Enhanced<typeof practiceParts> {
  #training: Training | undefined;
  /** Steps done: the address holds them, so that a page read anew goes on where it was. */
  #done = readFragment(location.hash, "")?.done ?? 0;
  /** Whether the step at hand has been shown once: a choice made later does not move the page. */
  #hasBegun = false;

  protected enliven(): void {
    void loadFile<GuideData>("guide", this.locale).then((data) => this.#begin(data));
  }

  #begin(data: GuideData): void {
    const live = this.named("live");
    document.documentElement.classList.add("is-live");
    if (matchMedia("(width < 48rem)").matches) this.after(foldAway(live, data.text.practise));
    const choices = createChoices(data, this.locale, () => this.#practise(data, choices, live));
    choices.offer(this);
    this.#practise(data, choices, live);
  }

  #practise(data: GuideData, choices: DeviceChoices, live: HTMLElement): void {
    this.#training?.stop();
    const id = this.dataset["procedure"] ?? "";
    const procedure = data.procedures[id];
    if (!procedure) return;
    const { simulator, startWorld } = ibkr;
    const { quantities } = data;
    const so = { ...firstOf(procedure.given), ...choices.variants() };
    showWhatConcerns(this, [id], so);
    const draw = () => {
      if (!this.#training) return;
      drawSteps(this, this.#training, data);
      drawDesk(live, { training: this.#training, data, faces: choices.language.faces() });
      this.#remember(this.#training.run().done);
    };
    this.#training = createTraining({
      simulator,
      quantities,
      world: beginningOf(simulator, data, id, startWorld(so, quantities), so, quantities),
      steps: resolve(data, id, so).map((step) => ({ procedure: id, step })),
      done: this.#done,
      changed: draw,
    });
    draw();
    // Who comes with steps done, by a link or by going on elsewhere, stands at once where they were.
    if (this.#done > 0 && !this.#hasBegun) showStepAtHand(this);
    this.#hasBegun = true;
  }

  #remember(done: number): void {
    if (done === this.#done) return;
    this.#done = done;
    const fragment = writeFragment({ given: [], done }, "");
    history.replaceState(null, "", fragment ? `#${fragment}` : location.pathname);
  }
}

define("lock-practice", PracticePage);

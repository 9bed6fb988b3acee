import { render } from "preact";
import { ibkr } from "../../../domain/ibkr.ts";
import { stateToday } from "../../../engine/guide/former.ts";
import { type GuideState, readWhole } from "../../../engine/guide/fragment.ts";
import { createGuide } from "../../../engine/guide/guide.ts";
import { positionIn } from "../../../engine/guide/state.ts";
import { encodeSupport } from "../../../engine/guide/support-code.ts";
import { partsOf } from "../../../engine/tree/forest.ts";
import { givenOn } from "../../../engine/tree/paths.ts";
import { loadFile } from "../../../files/load.ts";
import type { callCardParts } from "../../parts/parts.ts";
import type { GuideData } from "../../payload/guide-data.ts";
import { spelled } from "../../said/say-next.ts";
import { turnsInLines } from "../../said/way-name.ts";
import { define, Enhanced } from "../enhanced.ts";
import { copyText } from "../page/copy-text.ts";

/** A code as it is read out: two groups of four. */
const spaced = (code: string) => `${code.slice(0, 4)} ${code.slice(4)}`;

/** Puts the person's answers and the support code on the card, and lets it be copied and printed. */
class CallCard extends Enhanced<typeof callCardParts> {
  protected enliven(): void {
    for (const twin of document.querySelectorAll<HTMLAnchorElement>("[data-twin]")) twin.hash = location.hash;
    void loadFile<GuideData>("guide", this.locale).then((data) => this.#begin(data));
  }

  #begin(data: GuideData): void {
    const whole = readWhole(location.hash, Object.keys(data.trees));
    if (whole) this.#fill(data, whole.tree, stateToday(data.former, whole.state));
    this.named("tools").hidden = false;
    this.named("print").addEventListener("click", () => window.print());
    this.named("copy").addEventListener("click", () => {
      // biome-ignore lint/performance/useDomNodeTextContent: a person pastes it, so it needs its lines.
      copyText(this.named("card").innerText, (id) => {
        this.named("said").textContent = data.text[id];
      });
    });
  }

  #fill(data: GuideData, tree: string, state: GuideState): void {
    const guide = createGuide(data, ibkr);
    const position = positionIn(guide, tree, state);
    const lines = turnsInLines(data, position.taken);
    const steps = this.named("steps");
    render(
      lines.map((line) => <li key={line}>{line}</li>),
      this.named("tried"),
    );
    this.named("nothing").hidden = lines.length > 0;
    steps.hidden = state.done === 0;
    steps.textContent = `${data.text["code-step"]}: ${state.done}`;
    const given = givenOn(position);
    // Answers may begin in another guide than the one they have led to.
    const first = given[0] ? partsOf(given[0].place).tree : tree;
    const code = encodeSupport(guide, { tree: first, given, done: state.done });
    if (!code) return;
    this.named("code-value").textContent = spaced(code);
    this.named("spelled").textContent = spelled(code, JSON.parse(this.dataset["spelling"] ?? "{}"));
    this.named("code").hidden = false;
  }
}

define("lock-call-card", CallCard);

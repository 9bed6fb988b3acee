import type { Guide } from "../../../engine/guide/guide.ts";
import { circumstancesAt, proceduresAt, stepsAt, worldAt } from "../../../engine/guide/plan.ts";
import type { Assignment } from "../../../engine/reality/condition.ts";
import { endAt } from "../../../engine/tree/forest.ts";
import type { Position } from "../../../engine/tree/replay.ts";
import type { World } from "../../../engine/world/world.ts";
import type { Locale } from "../../../language/locales.ts";
import type { GuideData, SaidStep } from "../../payload/guide-data.ts";
import { copyText } from "../page/copy-text.ts";
import { createChoices } from "../practice/choices.tsx";
import { clearDesk, drawDesk } from "../practice/desk.tsx";
import { foldAway } from "../practice/practice-fold.ts";
import { showWhatConcerns } from "../practice/show-concerns.ts";
import { drawSteps } from "../practice/step-list.tsx";
import { createTraining, type Training } from "../practice/training.ts";
import { verdictText } from "./verdict-text.ts";

interface Setting {
  readonly guide: Guide<SaidStep>;
  readonly data: GuideData;
  readonly locale: Locale;
  /** Where the devices are drawn. */
  readonly live: HTMLElement;
  /** Draws the whole page anew, after another choice of device or language. */
  readonly again: () => void;
  /** Told how many steps are done, whenever that changes. */
  readonly progressed: (done: number) => void;
}

/** What a guide shows of one place: steps that tick, devices that follow, choices before them. */
export interface VerdictView {
  readonly draw: (section: HTMLElement, position: Position, done: number) => void;
}

/** A login has nothing to show before it is clear what to do; a phone in trouble is there from the beginning. */
const isShownAtOnce = ({ devices }: World) =>
  ("phone" in devices || "other-phone" in devices) && !("window" in devices);

const narrow = "(width < 48rem)";

/** Puts the fold with the devices before the steps, where there is no room beside them. */
function placeFold(section: HTMLElement, live: HTMLElement, title: string): void {
  const fold = foldAway(live, title);
  const steps = section.querySelector(".procedure:not([hidden])") ?? section.querySelector(".foot");
  steps?.before(fold);
}

/** Offers to copy the verdict as text, with its steps and the way back to it. */
function offerToSend(
  { guide, data }: Setting,
  section: HTMLElement,
  position: Position,
  so: Assignment,
): void {
  const button = section.querySelector<HTMLButtonElement>(`[data-part="send"]`);
  const said = section.querySelector<HTMLElement>(`[data-part="sent"]`);
  if (!button?.parentElement || !said) return;
  button.parentElement.hidden = false;
  button.onclick = () =>
    copyText(verdictText(guide, data, position, so, location.href), (id) => {
      said.textContent = ` ${data.text[id]}`;
    });
}

/** The view of verdicts of a guide's page. */
export function createVerdictView(setting: Setting): VerdictView {
  const { guide, data, live, progressed } = setting;
  const { simulator } = guide.domain;
  const choices = createChoices(data, setting.locale, setting.again);
  let training: Training | undefined;

  const practise = (section: HTMLElement, position: Position, alreadyDone: number, world: World) => {
    let known = alreadyDone;
    const steps = stepsAt(guide, position, choices.variants());
    const draw = () => {
      if (!training) return;
      const { done } = training.run();
      drawSteps(section, training, data);
      drawDesk(live, { training, data, faces: choices.language.faces() });
      if (steps.length > 0 && done !== known) {
        known = done;
        progressed(done);
      }
    };
    training = createTraining({
      simulator,
      quantities: data.quantities,
      world,
      steps,
      done: alreadyDone,
      changed: draw,
    });
    draw();
  };

  return {
    draw: (section, position, done) => {
      training?.stop();
      training = undefined;
      const variants = choices.variants();
      const planned = proceduresAt(guide, position, variants);
      if (endAt(guide.trees, position.place)) {
        showWhatConcerns(section, planned, circumstancesAt(guide, position, variants));
        offerToSend(setting, section, position, variants);
      }
      choices.offer(section);
      const world = worldAt(guide, position, variants);
      if (planned.length === 0 && !isShownAtOnce(world)) {
        clearDesk(live);
        return;
      }
      if (matchMedia(narrow).matches) placeFold(section, live, data.text.practise);
      practise(section, position, done, world);
    },
  };
}

import { resolve } from "../procedure/resolve.ts";
import { startWorld } from "../scenario/start-world.ts";
import type { Assignment } from "../tree/condition.ts";
import { readData } from "./data.ts";
import { drawDesk } from "./desk.tsx";
import { createPracticeRun, type PracticeRun } from "./practice-run.ts";
import { createSession } from "./session.ts";
import { drawSteps, fitTo } from "./step-list.ts";

const page = document.querySelector<HTMLElement>("[data-practice]");
if (page) wake(page, page.dataset["practice"] ?? "");

/** Brings the device beside a procedure to life, in the circumstances in which the procedure is drawn. */
function wake(root: HTMLElement, id: string): void {
  const data = readData();
  const { library, quantities } = createSession(data, Object.keys(data.trees)[0] ?? "");
  const given = data.procedures[id]?.given as Assignment | undefined;
  const live = root.querySelector<HTMLElement>("[data-live]");
  if (!given || !live) return;
  document.documentElement.classList.add("is-live");
  if (matchMedia("(width < 48rem)").matches) root.before(live);
  const steps = resolve(library, id, given).map((step) => ({ procedure: id, step }));
  fitTo(root, [id], given);
  let run: PracticeRun | undefined;
  const draw = () => {
    if (!run) return;
    drawDesk(live, run, data, drawSteps(root, steps, run, data));
  };
  run = createPracticeRun(startWorld(given, quantities), steps, quantities, 0, draw);
  draw();
}

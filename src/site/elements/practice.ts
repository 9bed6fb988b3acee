import { startWorld } from "../../domain/world/start-world.ts";
import { readFragment, writeFragment } from "../../engine/guide/fragment.ts";
import { createSession } from "../../engine/guide/session.ts";
import { beginningOf } from "../../engine/procedure/beginning.ts";
import { resolve } from "../../engine/procedure/resolve.ts";
import type { Assignment } from "../../engine/reality/condition.ts";
import { loadFile } from "../../files/load.ts";
import type { Locale } from "../../language/locales.ts";
import type { GuideData } from "./data.ts";
import { drawDesk } from "./desk.tsx";
import { createDeviceLanguage } from "./device-language.ts";
import { foldPractice } from "./practice-fold.ts";
import { createPracticeRun, type PracticeRun } from "./practice-run.ts";
import { drawSteps, fitTo } from "./step-list.ts";
import { createVariants } from "./variants.ts";

const page = document.querySelector<HTMLElement>("[data-practice]");
if (page) wake(page, await loadFile<GuideData>("guide", page.dataset["locale"] as Locale));

/** Brings the device beside a procedure to life, in the circumstances in which the procedure is drawn. */
function wake(root: HTMLElement, data: GuideData): void {
  const id = root.dataset["practice"] ?? "";
  const { library, quantities } = createSession(data, Object.keys(data.trees)[0] ?? "");
  const given = data.procedures[id]?.given as Assignment | undefined;
  const live = root.querySelector<HTMLElement>("[data-live]");
  if (!given || !live) return;
  document.documentElement.classList.add("is-live");
  if (matchMedia("(width < 48rem)").matches) root.after(foldPractice(live, data.text["practise"] ?? ""));
  let run: PracticeRun | undefined;
  const said = readFragment(location.hash, "");
  /** Steps done: the address holds them, so that a page read anew goes on where it was. */
  let done = said && !("node" in said) ? said.done : 0;
  const variants = createVariants(data, () => begin());
  const language = createDeviceLanguage(data, root.dataset["locale"] as Locale, () => begin());
  const begin = () => {
    run?.stop();
    const so = { ...given, ...variants.chosen() };
    const steps = resolve(library, id, so).map((step) => ({ procedure: id, step }));
    fitTo(root, [id], so);
    const draw = () => {
      if (!run) return;
      drawDesk(live, run, { ...data, faces: language.faces() }, drawSteps(root, steps, run, data));
      if (run.done() === done) return;
      done = run.done();
      const fragment = writeFragment({ given: [], done }, "");
      history.replaceState(null, "", fragment ? `#${fragment}` : location.pathname);
    };
    const start = beginningOf(library, id, startWorld(so, quantities), so, quantities);
    run = createPracticeRun(start, steps, quantities, done, draw);
    draw();
  };
  variants.offer(root, language.select);
  begin();
}

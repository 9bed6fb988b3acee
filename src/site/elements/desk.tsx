import { render } from "preact";
import { anatomyOf } from "../../domain/devices/registry.ts";
import { screenOf } from "../../engine/world/screen.ts";
import { Face } from "../../faces/face.tsx";
import { describe } from "../../faces/words.ts";
import type { GuideData } from "./data.ts";
import { useKeptFocus } from "./kept-focus.ts";
import type { PracticeRun } from "./practice-run.ts";
import { useTurning } from "./turning.ts";

/** Control or field of the next gesture, and the device on which it is. */
function nextTarget(run: PracticeRun): { on: string; id: string } | undefined {
  const next = run.next();
  if (!next) return undefined;
  const { step } = next;
  for (const [at, act] of step.do.entries()) {
    if ("wait" in act) continue;
    const on = act.on ?? step.device;
    const screen = screenOf(run.world(), on);
    if ("press" in act) {
      if (act.press === "go-home" && screen.id === "home") continue;
      // What is not offered has been done already, or is needed in some cases only; the last act is named anyway.
      const isOffered = [...screen.controls, ...screen.frame].some(
        ({ id, enabled }) => id === act.press && enabled,
      );
      if (isOffered || at === step.do.length - 1) return { on, id: act.press };
    } else if (screen.fields.some(({ id, filled }) => id === act.type && filled === "empty"))
      return { on, id: act.type };
  }
  return undefined;
}

/** What is drawn beside the devices: the instruction of the next step, in the words of the page. */
interface Beside {
  readonly instruction: string | undefined;
}

interface LiveDeviceProps {
  readonly run: PracticeRun;
  readonly data: GuideData;
  readonly on: string;
  readonly kind: string;
  readonly hasSim: boolean;
  readonly next: string | undefined;
}

/** One device of the practice, live. */
function LiveDevice({ run, data, on, kind, hasSim, next }: LiveDeviceProps) {
  const { heading, marked } = useKeptFocus();
  const screen = screenOf(run.world(), on);
  const turn = useTurning(screen.id);
  const words = data.faces[kind];
  if (!words) return null;
  const name = data.text[on] ?? words.name;
  return (
    <section class="device" aria-label={`${words.training["training"]}: ${name}`}>
      <h3 ref={heading} tabIndex={-1}>
        {name}
      </h3>
      {(kind === "android" || kind === "iphone") && (
        <p class="hint">{data.text[hasSim ? "sim-here" : "sim-gone"]}</p>
      )}
      <div lang={words.lang} class={turn}>
        <Face
          screen={screen}
          words={words}
          touch={{
            press: marked((press: string) => run.touch({ on, press })),
            type: marked((type: string, value: "right" | "mistyped") => run.touch({ on, type, value })),
            next,
          }}
        />
        <p class="hidden" role="status">
          {describe(screen, words)}
        </p>
      </div>
    </section>
  );
}

function Desk({ run, data, instruction }: { run: PracticeRun; data: GuideData } & Beside) {
  const world = run.world();
  const target = nextTarget(run);
  const devices = Object.entries(world.devices).filter(
    // Beside a login window stands only what the steps need; of two phones, one may change while the other is used.
    ([on, { kind }]) => anatomyOf(kind) && (!("window" in world.devices) || run.isUsed(on)),
  );
  const simHolder = world.devices["sms-gateway"]?.context["deliversTo"];
  const several = devices.length > 1;
  return (
    <>
      <h2>{data.text["device-title"]}</h2>
      <p class="hint">{data.text["device-note"]}</p>
      {instruction !== undefined && (
        <div class="now">
          <p tabIndex={-1}>{instruction}</p>
          {run.next() && (
            <button type="button" onClick={() => run.showMe()}>
              {data.text["show-me"]}
            </button>
          )}
        </div>
      )}
      <div class={several ? "desk is-several" : "desk"}>
        {devices.map(([on, { kind }]) => (
          <LiveDevice
            key={on}
            run={run}
            data={data}
            on={on}
            kind={kind}
            hasSim={simHolder === on}
            next={target?.on === on ? target.id : undefined}
          />
        ))}
      </div>
      <button type="button" class="quiet" onClick={() => run.restart()}>
        {data.text["restart-device"]}
      </button>
    </>
  );
}

/** Draws all devices of a run that have screens into an element. */
export function drawDesk(into: HTMLElement, run: PracticeRun, data: GuideData, instruction?: string): void {
  const hadFocus = into.contains(document.activeElement);
  render(<Desk run={run} data={data} instruction={instruction} />, into);
  into.hidden = false;
  // With the last step its button goes: what is said instead takes the focus.
  if (hadFocus && !into.contains(document.activeElement)) into.querySelector<HTMLElement>(".now p")?.focus();
}

/** Takes the devices away. */
export function clearDesk(into: HTMLElement): void {
  render(null, into);
  into.hidden = true;
}

import { useEffect, useMemo, useState } from "preact/hooks";
import { anatomyOf } from "../../../domain/devices/registry.ts";
import { patienceMs } from "../../../engine/explore/moves.ts";
import { act, beginning, nowIn, redo, sentIn, undo } from "../../../engine/practice/history.ts";
import {
  type Advice,
  adviceFor,
  faultsFor,
  isReached,
  type Practice,
  switchFault,
} from "../../../engine/practice/practice.ts";
import type { Gesture } from "../../../engine/world/gesture.ts";
import { untilNextDue } from "../../../engine/world/perform.ts";
import type { FaceWords } from "../../../faces/words.ts";
import { DeviceView } from "./device-view.tsx";
import { adviceInWords } from "./hint.ts";
import { Clock, Faults, Timeline } from "./panels.tsx";
import type { SimulatorData } from "./simulator-data.ts";
import { Tools } from "./tools.tsx";

/** What is awaited arrives by itself, after no more than this; longer waits are the clock's. */
const paceMs = 1_200;

interface Props {
  readonly data: SimulatorData;
  readonly first: Practice;
  /** Tells the page of every change, so that the address and the saved copy follow. */
  readonly changed: (practice: Practice) => void;
  /** Brings the device words of the other language. */
  readonly loadOther: () => Promise<Readonly<Record<string, FaceWords>>>;
}

/** The simulator of one scenario: devices, clock, messages, faults, and the next step from wherever one stands. */
export function Simulator({ data, first, changed, loadOther }: Props) {
  const [practice, setPractice] = useState(first);
  const [running, setRunning] = useState(false);
  const [advice, setAdvice] = useState<Advice>();
  const [shown, setShown] = useState<string>();
  const [plain, setPlain] = useState(false);
  const [other, setOther] = useState<Readonly<Record<string, FaceWords>>>();
  const scenario = data.scenarios[practice.scenario];
  const world = nowIn(practice.history);
  const offered = useMemo(() => faultsFor(data, practice.scenario), [practice.scenario]);
  const nextMs = untilNextDue(world);

  const become = (next: Practice, runs: boolean) => {
    setPractice(next);
    setRunning(runs);
    setAdvice(undefined);
    changed(next);
  };
  const move = (change: typeof undo, runs: boolean) =>
    become({ ...practice, history: change(practice.history) }, runs);
  const doNow = (gesture: Gesture) => move((history) => act(history, gesture), true);

  useEffect(() => {
    const due = world.queue[0];
    if (!running || nextMs === undefined || !due || due.delayMs > patienceMs) return undefined;
    const timer = setTimeout(() => doNow({ waitMs: nextMs }), Math.min(nextMs, paceMs));
    return () => clearTimeout(timer);
  }, [practice, running]);

  const faces = other ?? data.faces;
  const devices = Object.entries(world.devices).filter(([, { kind }]) => anatomyOf(kind));
  const wordsOf = (on: string) => faces[world.devices[on]?.kind ?? ""];
  const target = advice && "gesture" in advice && "on" in advice.gesture ? advice.gesture : undefined;
  const current = devices.some(([id]) => id === shown) ? shown : (target?.on ?? devices[0]?.[0]);
  const reached = isReached(data, practice);

  return (
    <div class="simulator">
      <p class="hint">{data.text["device-note"]}</p>
      <p role="status" class={reached ? "verdict is-reached" : "verdict"}>
        {reached ? `✓ ${scenario?.reached}` : advice ? adviceInWords(data, advice, wordsOf) : ""}
      </p>
      <button
        type="button"
        class="main"
        hidden={reached}
        onClick={() => {
          const found = adviceFor(data, practice);
          setAdvice(found);
          if ("gesture" in found && "on" in found.gesture) setShown(found.gesture.on);
        }}
      >
        {data.text["next-step"]}
      </button>
      <fieldset class="switcher">
        <legend class="hidden">{data.text["devices"]}</legend>
        {devices.map(([id]) => (
          <button key={id} type="button" aria-pressed={id === current} onClick={() => setShown(id)}>
            {data.names[id] ?? wordsOf(id)?.name}
          </button>
        ))}
      </fieldset>
      <div class="desk">
        {devices.map(([id]) => {
          const words = wordsOf(id);
          return (
            words && (
              <div key={id} class={id === current ? "place is-current" : "place"}>
                <DeviceView
                  world={world}
                  on={id}
                  name={data.names[id] ?? words.name}
                  words={words}
                  plain={plain}
                  act={doNow}
                  next={target?.on === id ? ("press" in target ? target.press : target.type) : undefined}
                />
              </div>
            )
          );
        })}
      </div>
      <Tools
        data={data}
        canUndo={practice.history.done.length > 0}
        canRedo={practice.history.undone.length > 0}
        undo={() => move(undo, false)}
        redo={() => move(redo, false)}
        restart={() => move(({ start }) => beginning(start), false)}
        plain={plain}
        turnPlain={() => setPlain(!plain)}
        isOther={other !== undefined}
        turnLanguage={() => (other ? setOther(undefined) : void loadOther().then(setOther, () => undefined))}
      />
      <Clock data={data} nowMs={world.nowMs} untilNextMs={nextMs} wait={(waitMs) => doNow({ waitMs })} />
      <Timeline data={data} sent={sentIn(practice.history)} />
      <Faults
        data={data}
        offered={offered}
        on={practice.faults}
        turn={(fault) => become(switchFault(data, practice, fault), false)}
      />
    </div>
  );
}

import { useEffect, useMemo, useState } from "preact/hooks";
import { patienceMs } from "../../../engine/explore/moves.ts";
import { act, beginning, type History, nowIn, redo, undo } from "../../../engine/practice/history.ts";
import {
  type Advice,
  adviceFor,
  faultsFor,
  isReached,
  type Practice,
  type PracticeRoom,
  switchFault,
} from "../../../engine/practice/practice.ts";
import type { Gesture } from "../../../engine/world/gesture.ts";
import { kindOfDevice, type Simulator } from "../../../engine/world/simulator.ts";
import type { World } from "../../../engine/world/world.ts";
import type { FaceWords } from "../../../faces/words.ts";
import type { SimulatorData } from "../../payload/simulator-data.ts";
import { createDriver, type Pace } from "../live/driver.ts";
import { More } from "./more.tsx";
import { NextStep } from "./next-step.tsx";
import { OwnDevices } from "./own-devices.tsx";
import { Stage } from "./stage.tsx";

/** What is awaited arrives by itself; longer waits are the clock's. */
const pace: Pace = { upToMs: patienceMs, longestMs: 1_200, actMs: 700 };

interface Props {
  readonly data: SimulatorData;
  readonly room: PracticeRoom;
  readonly first: Practice;
  /** Tells the page of every change, so that the address and the saved copy follow. */
  readonly changed: (practice: Practice) => void;
  /** Brings the device words of another language. */
  readonly loadOther: () => Promise<Readonly<Record<string, FaceWords>>>;
}

/** A practice that goes on, as the page holds it, and what can be done with it. */
function usePractice({ room, first, changed }: Pick<Props, "room" | "first" | "changed">) {
  const { simulator } = room.domain;
  const [practice, setPractice] = useState(first);
  const [isRunning, setRunning] = useState(false);
  const world = nowIn(practice.history);
  const become = (next: Practice, runs: boolean) => {
    setPractice(next);
    setRunning(runs);
    changed(next);
  };
  const move = (change: (history: History) => History, runs: boolean) =>
    become({ ...practice, history: change(practice.history) }, runs);
  const doNow = (gesture: Gesture) => move((history) => act(simulator, history, gesture), true);
  useEffect(() => {
    if (!isRunning) return undefined;
    const driver = createDriver({ world: () => world, act: doNow }, pace);
    driver.go();
    return driver.stop;
  }, [practice, isRunning]);
  return {
    practice,
    world,
    doNow,
    undo: () => move(undo, false),
    redo: () => move((history) => redo(simulator, history), false),
    restart: () => move(({ start }) => beginning(start), false),
    turn: (fault: string) => become(switchFault(room, practice, fault), false),
  };
}

/** The next step from where a practice stands, once it is asked for; any change forgets it. */
function useAdvice(room: PracticeRoom, practice: Practice) {
  const [advised, setAdvised] = useState<{ readonly advice: Advice; readonly at: Practice }>();
  const advice = advised?.at === practice ? advised.advice : undefined;
  const target = advice && "gesture" in advice && "on" in advice.gesture ? advice.gesture : undefined;
  const ask = () => setAdvised({ advice: adviceFor(room, practice), at: practice });
  return { advice, target, ask, forget: () => setAdvised(undefined) };
}

/** Ids of the devices that can be touched. */
const touchableIn = ({ kinds }: Simulator, { devices }: World) =>
  Object.keys(devices).filter((id) => {
    const device = devices[id];
    return device && kindOfDevice(kinds, device).anatomy;
  });

/** The simulator of one scenario: devices, clock, messages, faults, and the next step from wherever one stands. */
export function Scenario({ data, room, first, changed, loadOther }: Props) {
  const { practice, world, doNow, ...moves } = usePractice({ room, first, changed });
  const { advice, target, ask, forget } = useAdvice(room, practice);
  const [shown, setShown] = useState<string>();
  const [plain, setPlain] = useState(false);
  const [other, setOther] = useState<Readonly<Record<string, FaceWords>>>();
  const offered = useMemo(() => faultsFor(room, practice.scenario), [practice.scenario]);
  const { simulator } = room.domain;
  const faces = other ?? data.faces;
  const touchable = touchableIn(simulator, world);
  const current = [target?.on, shown, ...touchable].find((id) => id !== undefined && touchable.includes(id));
  const isDone = isReached(room, practice);
  const touch = (gesture: Gesture) => {
    setShown(current);
    doNow(gesture);
  };

  return (
    <div class="simulator">
      {/* Whoever has asked for the next step has begun: the device takes the place of the question. */}
      {!advice && <OwnDevices data={data} practice={practice} offered={offered} turn={moves.turn} />}
      <NextStep
        data={data}
        world={world}
        faces={faces}
        reached={isDone ? data.scenarios[practice.scenario]?.reached : undefined}
        advice={advice}
        ask={ask}
        follow={() => advice && "gesture" in advice && touch(advice.gesture)}
      />
      <Stage
        simulator={simulator}
        data={data}
        world={world}
        faces={faces}
        devices={touchable}
        current={current}
        show={(device) => {
          forget();
          setShown(device);
        }}
        target={target}
        plain={plain}
        act={touch}
      />
      <More
        data={data}
        practice={practice}
        world={world}
        moves={moves}
        offered={offered}
        wait={(waitMs) => doNow({ waitMs })}
        plain={plain}
        turnPlain={() => setPlain(!plain)}
        isOther={other !== undefined}
        turnLanguage={() => (other ? setOther(undefined) : void loadOther().then(setOther, () => undefined))}
      />
    </div>
  );
}

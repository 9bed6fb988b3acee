import { useMemo } from "preact/hooks";
import { isLack } from "../../../domain/practice/lacks.ts";
import { sentIn } from "../../../engine/practice/history.ts";
import type { Practice } from "../../../engine/practice/practice.ts";
import type { World } from "../../../engine/world/world.ts";
import type { SimulatorData } from "../../payload/simulator-data.ts";
import { Clock, Faults, Timeline } from "./panels.tsx";
import { Tools } from "./tools.tsx";

interface Props {
  readonly data: SimulatorData;
  readonly practice: Practice;
  readonly world: World;
  readonly moves: {
    readonly undo: () => void;
    readonly redo: () => void;
    readonly restart: () => void;
    readonly turn: (fault: string) => void;
  };
  /** Ids of the faults that can show here. */
  readonly offered: readonly string[];
  readonly wait: (waitMs: number) => void;
  readonly plain: boolean;
  readonly turnPlain: () => void;
  readonly isOther: boolean;
  readonly turnLanguage: () => void;
}

/** Everything that is not the device: undo, clock, messages, faults. Folded where there is no room beside the device. */
export function More({ data, practice, world, moves, offered, wait, ...turns }: Props) {
  const isWide = useMemo(() => matchMedia("(width >= 64rem)").matches, []);
  return (
    <details class="more" open={isWide}>
      <summary>{data.text["more-tools"]}</summary>
      <Tools data={data} history={practice.history} {...moves} {...turns} />
      <Clock data={data} world={world} wait={wait} />
      <Timeline data={data} sent={sentIn(practice.history)} />
      <Faults
        data={data}
        offered={offered.filter((fault) => !isLack(fault))}
        on={practice.faults}
        turn={moves.turn}
      />
      <p class="hint">{data.text["device-note"]}</p>
    </details>
  );
}

import { untilNextDue } from "../../../engine/world/perform.ts";
import type { Sent } from "../../../engine/world/trace.ts";
import type { World } from "../../../engine/world/world.ts";
import type { SimulatorData } from "../../payload/simulator-data.ts";
import { clockTime } from "./clock-time.ts";

/** The messages between the devices as a sequence diagram: a lane for each, time from top to bottom. */
export function Timeline({ data, sent }: { data: SimulatorData; sent: readonly Sent[] }) {
  const lanes = [...new Set(sent.flatMap(({ from, to }) => [from, to]))];
  const name = (id: string) => data.names[id] ?? id;
  const columns = { gridTemplateColumns: `7.5rem repeat(${lanes.length}, minmax(0, 1fr))` };
  return (
    <details class="panel">
      <summary>{data.text["timeline"]}</summary>
      {sent.length === 0 && <p class="hint">{data.text["timeline-empty"]}</p>}
      <div class="lanes" aria-hidden="true" style={columns}>
        <span />
        {lanes.map((id) => (
          <span key={id} class="lane">
            {name(id)}
          </span>
        ))}
      </div>
      <ol class="timeline">
        {sent.map(({ atMs, from, to, type }, at) => {
          const [a, b] = [lanes.indexOf(from), lanes.indexOf(to)];
          const span = { gridColumn: `${Math.min(a, b) + 2} / ${Math.max(a, b) + 3}` };
          return (
            <li key={at} style={columns}>
              <span class="when">{clockTime(data, atMs)}</span>
              <span class={a < b ? "message is-right" : "message is-left"} style={span}>
                <span class="who">
                  {name(from)} <span aria-hidden="true">→</span>
                  <span class="hidden">{data.text["to"]}</span> {name(to)}
                </span>
                <span>{data.messages[type] ?? type}</span>
              </span>
            </li>
          );
        })}
      </ol>
    </details>
  );
}

/** Faults as switches; turning one begins the practice anew. */
export function Faults({
  data,
  offered,
  on,
  turn,
}: {
  data: SimulatorData;
  offered: readonly string[];
  on: readonly string[];
  turn: (fault: string) => void;
}) {
  return (
    <details class="panel">
      <summary>{data.text["faults"]}</summary>
      <p class="hint">{data.text["faults-note"]}</p>
      {offered.map((fault) => (
        <label key={fault} class="switch">
          <input type="checkbox" checked={on.includes(fault)} onChange={() => turn(fault)} />
          {data.faults[fault]}
        </label>
      ))}
    </details>
  );
}

/** The clock of the training world, which stands still until it is moved. */
export function Clock({
  data,
  world,
  wait,
}: {
  data: SimulatorData;
  world: World;
  wait: (waitMs: number) => void;
}) {
  const untilNextMs = untilNextDue(world);
  return (
    <fieldset class="clock">
      <legend class="hidden">{data.text.clock}</legend>
      <span>{clockTime(data, world.nowMs)}</span>
      <button type="button" onClick={() => wait(60_000)}>
        {data.text["wait-minute"]}
      </button>
      <button type="button" onClick={() => wait(86_400_000)}>
        {data.text["wait-day"]}
      </button>
      <button type="button" disabled={untilNextMs === undefined} onClick={() => wait(untilNextMs ?? 0)}>
        {data.text["wait-next"]}
      </button>
    </fieldset>
  );
}

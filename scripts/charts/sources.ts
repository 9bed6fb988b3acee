import type { AnyStateMachine } from "xstate";
import { kinds } from "../../src/domain/devices/registry.ts";
import type { DeviceKinds } from "../../src/engine/device/kind.ts";
import type { Forest } from "../../src/engine/tree/forest.ts";
import type { JsonObject } from "./json.ts";
import { machineConfig } from "./machine-config.ts";
import { treeConfig } from "./tree-config.ts";

/** What a chart is drawn of. */
export interface Source {
  readonly id: string;
  readonly of: "machine" | "tree";
  /** Kinds of device that run on the machine; none for a tree. */
  readonly kinds: readonly string[];
  /** Where it is written, from the root of the project. */
  readonly from: string;
  /** It as the config of a machine, in JSON. */
  readonly config: JsonObject;
}

/** Every machine once, with the kinds that share it, in the order of the registry. Pure. */
export function machines(all: DeviceKinds = kinds): ReadonlyMap<AnyStateMachine, readonly string[]> {
  const found = new Map<AnyStateMachine, string[]>();
  for (const [id, { machine }] of Object.entries(all))
    found.set(machine, [...(found.get(machine) ?? []), id]);
  return found;
}

/** All machines of the registry, then all trees. Pure. */
export function sources(forest: Forest): Source[] {
  const devices = [...machines()].map(
    ([machine, ids]): Source => ({
      id: machine.id,
      of: "machine",
      kinds: ids,
      from: `src/domain/devices/${machine.id}`,
      config: machineConfig(machine),
    }),
  );
  const trees = Object.keys(forest).map(
    (id): Source => ({
      id,
      of: "tree",
      kinds: [],
      from: `content/trees/${id}.yml`,
      config: treeConfig(forest, id),
    }),
  );
  return [...devices, ...trees];
}

import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import type { Serving } from "../../workbench/run-server.ts";

/** A line as bad as a phone's at the edge of its network. */
export interface Line {
  /** Milliseconds there and back. */
  readonly roundTrip: number;
  /** Bytes a second towards the reader, for all connections together. */
  readonly bytesPerSecond: number;
  /** Share of segments that are lost and sent once more. */
  readonly loss: number;
}

/** Bytes that travel, and are lost, as one. */
const segment = 1460;

/** Numbers from 0 to 1, always the same ones, so that two sites meet the same losses. */
function drawFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Puts such a line before a server on this machine. */
export function overLine({ base, stop }: Serving, line: Line): Promise<Serving> {
  const draw = drawFrom(7);
  const half = line.roundTrip / 2;
  let freeAt = 0;
  const open = new Set<Socket>();
  const proxy = createServer((reader) => {
    const server = connect(Number(new URL(base).port), "localhost");
    open.add(reader);
    // A connection greets before it asks.
    const greetedAt = Date.now() + line.roundTrip;
    let dueUp = greetedAt;
    let dueDown = 0;
    const later = (due: number, act: () => void) => setTimeout(act, Math.max(0, due - Date.now()));
    reader.on("data", (asked) => {
      dueUp = Math.max(dueUp, Date.now() + half);
      later(dueUp, () => server.write(asked));
    });
    server.on("data", (answer) => {
      for (let from = 0; from < answer.length; from += segment) {
        const part = answer.subarray(from, from + segment);
        freeAt = Math.max(freeAt, Date.now()) + (part.length / line.bytesPerSecond) * 1000;
        // What is lost comes a round trip later, and what follows it waits.
        dueDown = Math.max(dueDown, freeAt + half + (draw() < line.loss ? line.roundTrip : 0));
        later(dueDown, () => reader.writable && reader.write(part));
      }
    });
    const end = () => {
      open.delete(reader);
      server.destroy();
      reader.destroy();
    };
    server.on("end", () => later(dueDown + 1, end));
    for (const side of [reader, server]) side.on("error", end);
    reader.on("close", end);
  });
  return new Promise((resolve) =>
    proxy.listen(0, () =>
      resolve({
        base: `http://localhost:${(proxy.address() as AddressInfo).port}`,
        stop: async () => {
          for (const one of open) one.destroy();
          proxy.close();
          await stop();
        },
      }),
    ),
  );
}

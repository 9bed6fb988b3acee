import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { listen } from "../src/serving/server.ts";

/** A server that answers on this machine. */
export interface Serving {
  /** Its address, without a slash at the end. */
  readonly base: string;
  readonly stop: () => Promise<void> | void;
}

/** Lets a server answer on a port that nothing else uses. */
export async function runServer(server: Server): Promise<Serving> {
  await listen(server, 0);
  return {
    base: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

import { createServer } from "node:http";
import { runServer, type Serving } from "../../workbench/run-server.ts";

/** What happens to a file on its way; browsers say what they ask as: `document`, `style`, `empty` for a fetch. */
export type Harm = (body: Buffer, as: string) => Buffer;

/** Half of it arrives, with nothing that says so: as a cache on the way keeps what once was cut. */
export const cutShort: Harm = (body) => body.subarray(0, body.length >> 1);

/** One letter in the middle is another. */
export const altered: Harm = (body) => {
  const copy = Buffer.from(body);
  const at = copy.findIndex((byte, index) => index > copy.length / 2 && byte >= 97 && byte < 122);
  copy[at] = (copy[at] ?? 96) + 1;
  return copy;
};

/** A server between reader and site that harms what it passes on, and lets browsers keep it as long as the site does. */
export interface Spoiler extends Serving {
  /** Harms the next answers for addresses that fit, so many times. */
  readonly harm: (path: RegExp, harm: Harm, times: number) => void;
  /** Addresses that were harmed, and that were asked for, since the last `harm`. */
  readonly harmed: () => readonly string[];
  readonly asked: () => readonly string[];
}

/** Starts one before the site at an address. */
export async function startSpoiler(site: string): Promise<Spoiler> {
  let fits: RegExp | undefined;
  let harm: Harm = (body) => body;
  let left = 0;
  let harmed: string[] = [];
  let asked: string[] = [];
  const server = createServer(async (request, answer) => {
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    asked.push(path);
    const from = await fetch(site + request.url, { headers: { "accept-encoding": "identity" } });
    const body = Buffer.from(await from.arrayBuffer());
    const isHit = fits?.test(path) === true && left > 0;
    if (isHit) {
      left--;
      harmed.push(path);
    }
    const headers = [...from.headers].filter(([name]) => !/^(content-(length|encoding)|etag)$/.test(name));
    answer
      .writeHead(from.status, Object.fromEntries(headers))
      .end(isHit ? harm(body, String(request.headers["sec-fetch-dest"])) : body);
  });
  return {
    ...(await runServer(server)),
    harm: (path, how, times) => {
      [fits, harm, left] = [path, how, times];
      harmed = [];
      asked = [];
    },
    harmed: () => harmed,
    asked: () => asked,
  };
}

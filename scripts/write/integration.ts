import { execFile } from "node:child_process";
import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { Problem } from "../../src/library/review.ts";
import type { Status } from "../status/table.ts";
import { answer } from "./routes.ts";

const loopback = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);
const ownHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Whether a request comes from this machine, by a name of it, and a form from a page of this place. */
export function isOwn({ socket, headers, method }: Pick<IncomingMessage, "socket" | "headers" | "method">) {
  const host = headers.host ?? "";
  const isHere = loopback.has(socket.remoteAddress ?? "") && ownHost.test(host);
  return isHere && (method === "GET" || headers.origin === `http://${host}`);
}

/** Runs a script of the project in another process: the server goes on meanwhile, and knows no old code. */
const run = (root: string, name: string, argument: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const script = fileURLToPath(new URL(`../${name}.ts`, import.meta.url));
    execFile(process.execPath, [script, argument], { cwd: root, maxBuffer: 1e8 }, (error, out, said) => {
      if (out || !error) resolve(out);
      else reject(new Error(said || error.message));
    });
  });

async function serve(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isOwn(request)) {
    response.writeHead(403).end("This place is for whoever sits at this machine.");
    return;
  }
  const form = request.method === "POST" ? new URLSearchParams(await text(request)) : undefined;
  const path = decodeURI((request.url ?? "/").replace(/^\/|[?#].*$/g, ""));
  const room = {
    root,
    check: async () => JSON.parse(await run(root, "check", "--json")) as Problem[],
    status: async () => JSON.parse(await run(root, "status", "--json")) as Status,
    agree: async (article: string) => void (await run(root, "agree", article)),
  };
  const isSaved = /[?&]saved\b/.test(request.url ?? "");
  const said = await answer(room, { path, form, isSaved });
  if (said.status === 303) response.writeHead(303, { location: said.to }).end();
  else response.writeHead(said.status, { "content-type": "text/html; charset=utf-8" }).end(said.html);
}

/** In dev, `/write/`: both languages of everything side by side, with what check finds, written back to the files. */
export function placeToWrite(): AstroIntegration {
  return {
    name: "place-to-write",
    hooks: {
      "astro:server:setup": ({ server }) => {
        const { root } = server.config;
        server.middlewares.use("/write", (request, response, next) => {
          serve(root, request, response).catch(next);
        });
      },
    },
  };
}

import { createServer } from "node:http";
import sirv from "sirv";
import { runServer, type Serving } from "../../workbench/run-server.ts";

/** Serves a folder as a plain static host does: compressed copies where there are any, pages with or without a slash. */
export function serveFolder(folder: string): Promise<Serving> {
  const serve = sirv(folder, { brotli: true, gzip: true, etag: true, extensions: ["html"] });
  return runServer(
    createServer((request, answer) =>
      serve(request, answer, () => {
        answer.writeHead(404).end();
      }),
    ),
  );
}

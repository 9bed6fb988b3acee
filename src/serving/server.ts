import { createReadStream, realpathSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import Negotiator from "negotiator";
import sirv from "sirv";
import { languageIn } from "../language/cookie.ts";
import { defaultLocale, isLocale, type Locale, locales } from "../language/locales.ts";
import { lostPath } from "../language/paths.ts";
import { headersFor } from "./headers.ts";
import { kbAddress } from "./kb-address.ts";

/** The language a reader wants: chosen before, else the one the browser likes best that the site has, else the default. */
export function wantedLanguage(cookie = "", accepts = ""): Locale {
  const liked = new Negotiator({ headers: { "accept-language": accepts } })
    .languages()
    .map((tag) => tag.toLowerCase().split("-")[0] ?? "");
  return languageIn(cookie) ?? liked.find(isLocale) ?? defaultLocale;
}

const wanted = ({ headers }: IncomingMessage) => wantedLanguage(headers.cookie, headers["accept-language"]);

function redirect(answer: ServerResponse, status: number, to: string) {
  answer.writeHead(status, { ...headersFor(to), Location: to, Vary: "Accept-Language, Cookie" }).end();
}

/** Serves the files of a folder; one that is a link is followed anew after each deployment. */
function createFiles(folder: string) {
  let known = "";
  let serve: ReturnType<typeof sirv>;
  /** Between two versions the link may be away for a moment: what was served last is served on. */
  const rootNow = () => {
    try {
      return realpathSync(folder);
    } catch (error) {
      if (known === "") throw error;
      return known;
    }
  };
  return (): { readonly root: string; readonly serve: ReturnType<typeof sirv> } => {
    const root = rootNow();
    if (root !== known)
      serve = sirv(root, {
        dev: false,
        brotli: true,
        gzip: true,
        etag: true,
        setHeaders: (answer, path) => {
          for (const [name, value] of Object.entries(headersFor(path))) answer.setHeader(name, value);
        },
      });
    known = root;
    return { root, serve };
  };
}

/**
 * Serves the built site as a real server should: compressed files where the browser takes them, headers, the reader's
 * language, clean addresses, and a page in the right language where there is none.
 * @param folder with the built site, or a link to one.
 */
export function createSite(folder: string): Server {
  const files = createFiles(folder);
  return createServer((request, answer) => {
    const [path = "/", query] = (request.url ?? "/").split("?");
    const rest = query === undefined ? "" : `?${query}`;
    const number = kbAddress(path);
    if (number) return redirect(answer, 301, number + rest);
    const neutral = /^\/(kb\/\w[\w-]*\/?)?$/.exec(path);
    if (neutral) return redirect(answer, 302, `/${wanted(request)}${path.replace(/\/?$/, "/")}${rest}`);
    // Two slashes at the beginning would name another host.
    if (!/\/$|\.\w+$/.test(path)) return redirect(answer, 301, `/${path.replace(/^\/+/, "")}/${rest}`);
    if (request.method !== "GET" && request.method !== "HEAD")
      return answer.writeHead(405, { Allow: "GET, HEAD" }).end();
    const { root, serve } = files();
    return serve(request, answer, () => {
      const locale = locales.find((one) => path.startsWith(`/${one}/`)) ?? wanted(request);
      const page = join(root, lostPath(locale), "index.html");
      answer.writeHead(404, { ...headersFor(path), "Content-Type": "text/html;charset=utf-8" });
      createReadStream(page)
        .on("error", () => answer.end())
        .pipe(answer);
    });
  });
}

/** Starts a server on a port of this machine. @throws Error when the port is taken. */
export function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) =>
      reject(
        new Error(`serving › port ${port}: ${error.message}. Stop what uses it, or set PORT to another.`),
      ),
    );
    server.listen(port, resolve);
  });
}

import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nginxConfig } from "../../src/serving/nginx.ts";
import type { Serving } from "../../workbench/run-server.ts";
import { isHere } from "../../workbench/tool.ts";

const modules = "/usr/lib/nginx/modules";
const brotli = join(modules, "ngx_http_brotli_static_module.so");

export const hasNginx = isHere("nginx", "-v");
export const hasBrotli = existsSync(brotli);

/** An nginx of our own on this machine, with the configuration of the site. @param root folder that is served. */
export async function startNginx(root: string, port: number): Promise<Serving> {
  const home = mkdtempSync(join(tmpdir(), "lockstep-nginx-"));
  mkdirSync(join(home, "temp"));
  const site = join(home, "site.conf");
  const whole = join(home, "nginx.conf");
  writeFileSync(site, nginxConfig(root, port, hasBrotli));
  const temp = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${home}/temp/${name};`)
    .join("\n");
  writeFileSync(
    whole,
    `${hasBrotli ? `load_module ${brotli};\n` : ""}${process.getuid?.() === 0 ? "user root;\n" : ""}worker_processes auto;
daemon off;
pid ${home}/pid;
error_log ${home}/error.log;
events { worker_connections 1024; }
http {
access_log off;
sendfile on;
${temp}
include ${site};
}
`,
  );
  const child: ChildProcess = spawn("nginx", ["-c", whole, "-e", join(home, "error.log")], {
    stdio: "inherit",
  });
  const base = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries++) {
    const isUp = await fetch(`${base}/en/`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isUp) break;
    if (tries > 50) throw new Error(`tests › nginx: it does not answer; see ${home}/error.log`);
    await new Promise((done) => setTimeout(done, 100));
  }
  return {
    base,
    stop: () =>
      new Promise((done) => {
        child.once("exit", () => done());
        child.kill("SIGQUIT");
      }),
  };
}

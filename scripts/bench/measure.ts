import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a command took. */
export interface Measure {
  /** Wall clock, in seconds. */
  readonly seconds: number;
  /** Most memory of all its processes together, in megabytes (1,000,000 bytes); NaN without /proc. */
  readonly peakMegabytes: number;
}

const read = (file: string): string => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    // The process has ended in the meantime, or there is no /proc.
    return "";
  }
};

/** Kilobytes that the processes of a group have held at most, each by itself, of those that live now. */
function groupMemory(group: number): number {
  let sum = 0;
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    // Fields after the name of the program, which may hold spaces: state, parent, group.
    const fields = read(`/proc/${name}/stat`).split(") ").at(-1)?.split(" ");
    if (Number(fields?.[2]) !== group) continue;
    sum += Number(/^VmHWM:\s+(\d+)/m.exec(read(`/proc/${name}/status`))?.[1] ?? 0);
  }
  return sum;
}

/**
 * Runs a shell command in a folder, with the commands of the folder's packages in its path.
 * @throws Error with the end of what it said when it fails.
 */
export function measure(command: string, folder: string): Promise<Measure> {
  const path = [join(folder, "node_modules/.bin"), dirname(process.execPath), process.env["PATH"]].join(":");
  const hasProc = process.platform === "linux";
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn("sh", ["-c", command], {
      cwd: folder,
      // A group of its own: its members are the whole tree of processes.
      detached: true,
      env: { ...process.env, PATH: path, CI: "1", NO_COLOR: "1", ASTRO_TELEMETRY_DISABLED: "1" },
    });
    let peak = 0;
    let said = "";
    const keep = (chunk: Buffer) => (said = (said + chunk.toString()).slice(-3_000));
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    const look = () => {
      if (hasProc && child.pid !== undefined) peak = Math.max(peak, groupMemory(child.pid));
    };
    const watch = setInterval(look, 200);
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - began) / 1_000;
      if (code !== 0) reject(new Error(`bench › ${command} (in ${folder}) ended with ${code}:\n${said}`));
      else resolve({ seconds, peakMegabytes: hasProc ? (peak * 1_024) / 1_000_000 : Number.NaN });
    });
  });
}

import { spawnSync } from "node:child_process";
import type { Asked, Choice } from "./cases.ts";

/**
 * Asks a command about every situation at once: a line of JSON each on its standard input, `{language, situation,
 * choices: [{id, title}]}`, and a line of JSON each expected back in the same order, `{verdict}`, the id of a choice.
 * @throws Error when it fails or gives another number of lines.
 */
export function askCommand(
  command: string,
  asked: readonly Asked[],
  choices: readonly Choice[],
): (string | undefined)[] {
  const offered = choices.map(({ id, title }) => ({ id, title }));
  const lines = asked.map(({ language, situation }) =>
    JSON.stringify({ language, situation, choices: offered }),
  );
  const { status, stdout, error } = spawnSync("sh", ["-c", command], {
    input: `${lines.join("\n")}\n`,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const answers = stdout.split("\n").filter((line) => line.trim() !== "");
  if (error || status !== 0 || answers.length !== asked.length)
    throw new Error(
      `npm run answers: “${command}” ended with ${status ?? error}, and answered ${answers.length} of ${asked.length}. It has to print one line of JSON for each that it reads.`,
    );
  return answers.map((line) => (JSON.parse(line) as { verdict?: string }).verdict);
}

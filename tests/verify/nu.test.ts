import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isHere, tool } from "../../workbench/tool.ts";

const hasJava = isHere("java", "-version");
const folder = hasJava ? tool("vnu-jar", "26.9.27") : undefined;
if (!hasJava) console.log("This machine lacks Java: the Nu checker is not run.");
else if (!folder) console.log("vnu-jar could not be installed: the Nu checker is not run.");

test.skipIf(!folder)("the Nu checker finds nothing in any page", () => {
  let said = "";
  try {
    execFileSync(
      "java",
      [
        "-Xss4m",
        "-jar",
        join(folder ?? "", "build/dist/vnu.jar"),
        "--skip-non-html",
        "--errors-only",
        "--format",
        "gnu",
        "dist",
      ],
      { encoding: "utf8", stdio: ["ignore", "ignore", "pipe"], maxBuffer: 64_000_000 },
    );
  } catch (error) {
    said = String((error as { stderr?: string }).stderr);
  }
  const kinds = Map.groupBy(said.split("\n").filter(Boolean), (line) => line.replace(/^.*?: error: /, ""));
  expect([...kinds].map(([kind, all]) => `${all.length} × ${kind} (${all[0]?.slice(0, 120)})`)).toEqual([]);
});

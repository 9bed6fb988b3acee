import { benchAdvice } from "./bench-browser.ts";
import { benchMemory } from "./bench-memory.ts";
import { benchSearch } from "./bench-search.ts";
import { benchProof, benchRoutes } from "./bench-simulator.ts";
import { total, weigh } from "./weight.ts";

/** Weight of a first visit, as Markdown. Run after `npm run build`. */
const pages = ["en", "ru"].flatMap((locale) => [
  `${locale}`,
  `${locale}/kb/2260`,
  `${locale}/kb/2748`,
  `${locale}/kb/3073`,
  `${locale}/kb/android-app-data`,
  `${locale}/fix/restore-access`,
  `${locale}/fix/app-misbehaves`,
  `${locale}/steps/recover-android`,
]);
console.log("| page | requests | HTML | CSS | script | all, bytes, brotli |");
console.log("|---|---:|---:|---:|---:|---:|");
for (const page of pages) {
  const weights = weigh(page);
  const sizes = (["html", "css", "script"] as const).map((kind) => total(weights, kind));
  console.log(`| /${page}/ | ${weights.length} | ${sizes.join(" | ")} | ${total(weights)} |`);
}
console.log(`\n${benchRoutes().join("\n")}`);
console.log(`\n${benchProof().join("\n")}`);
console.log(`\n${benchMemory().join("\n")}`);
console.log(`\n${(await benchAdvice()).join("\n")}`);
console.log(`\n${(await benchSearch()).join("\n")}`);

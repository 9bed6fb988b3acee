/**
 * Plays every proven case against somebody who answers: `npm run answers -- "command"`. Without a command it is a plain
 * search over our own pages that answers, as the floor. `scripts/answers/command.ts` says what a command reads and prints.
 */
import { locales } from "../src/language/locales.ts";
import { casesIn } from "./answers/cases.ts";
import { askCommand } from "./answers/command.ts";
import { floorOf } from "./answers/floor.ts";
import { scoreOf } from "./answers/score.ts";

const command = process.argv[2];
const rows: Record<string, unknown> = {};
for (const locale of locales) {
  const { asked, choices } = casesIn(locale);
  const floor = floorOf(choices);
  rows[`${locale}, a plain search`] = scoreOf(asked, asked.map(floor), choices);
  if (command) rows[`${locale}, ${command}`] = scoreOf(asked, askCommand(command, asked, choices), choices);
}
console.table(rows);

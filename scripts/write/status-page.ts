import type { Status } from "../status/table.ts";
import { escaped, pageOf } from "./page.ts";

const cells = (row: readonly (string | number)[], name: "td" | "th") =>
  `<tr>${row.map((cell) => `<${name}>${escaped(String(cell))}</${name}>`).join("")}</tr>`;

/** How every article stands, as a page. Pure. */
export const statusPage = ({ heads, rows, settled, wrong }: Status): string =>
  pageOf(
    "How every article stands",
    `<p>${wrong === 0 ? "Nothing is wrong." : `${wrong} places are wrong: <a href="/write/">see which</a>.`}</p>` +
      `<table><thead>${cells(heads, "th")}</thead><tbody>${rows.map((row) => cells(row, "td")).join("")}</tbody></table>` +
      `<h2>Contradictions settled, by claim</h2><ul>${settled.map((one) => `<li>${escaped(one)}</li>`).join("")}</ul>`,
  );

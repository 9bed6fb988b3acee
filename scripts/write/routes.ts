import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { type Locale, locales } from "../../src/language/locales.ts";
import { loadKnowledge } from "../../src/library/library.ts";
import type { Problem } from "../../src/library/review.ts";
import type { Asked } from "../new/kind.ts";
import { practisedAt } from "../record/practised.ts";
import { type Recorded, recordedProcedure } from "../record/procedure.ts";
import type { Status } from "../status/table.ts";
import { namesIn, type Row, type Written, write, writtenAt } from "./files.ts";
import { escaped, foundOf, pageOf, rowOf } from "./page.ts";
import { statusPage } from "./status-page.ts";

/** What is asked of the place to write. */
export interface Request {
  /** Path below `/write/`. */
  readonly path: string;
  /** What a form sent; undefined where a page is only looked at. */
  readonly form?: URLSearchParams | undefined;
  /** Whether something has just been written. */
  readonly isSaved?: boolean;
}

/** What it answers: a page, or the address to go on to. */
export type Answer =
  | { readonly status: 200 | 404 | 409 | 422; readonly html: string }
  | { readonly status: 303; readonly to: string };

interface Room {
  readonly root: string;
  /** What `npm run check` finds now. */
  readonly check: () => Promise<readonly Problem[]>;
  /** What `npm run status` tells. */
  readonly status: () => Promise<Status>;
  /** Notes that both languages of an article say the same, as `npm run agree` does. */
  readonly agree: (article: string) => Promise<void>;
}

/** Address of what is written under a name; a folder's ends as addresses of the site do. */
const addressOf = (name: string) => `/write/${name}${name.endsWith(".yml") ? "" : "/"}`;

/** What check finds in a file, or in the files of a folder. */
const problemsIn = (name: string, problems: readonly Problem[]) =>
  problems.filter(({ file }) => file !== undefined && `${file}/`.startsWith(`${name}/`));

const isAt = ({ spots }: Row, { file, line = 0 }: Problem) =>
  spots.some((spot) => spot.file === file && spot.from <= line && line <= spot.to);

function filePage(name: string, { rows }: Written, problems: readonly Problem[], isSaved: boolean): string {
  const mine = problemsIn(name, problems);
  const loose = mine.filter((problem) => !rows.some((row) => isAt(row, problem)));
  const drawn = rows.map((row) =>
    rowOf({
      id: row.id,
      title: row.title,
      fields: locales.map((locale) => ({ name: locale, lang: locale, text: row.words[locale] })),
      found: foundOf(mine.filter((problem) => isAt(row, problem))),
    }),
  );
  const agree = name.startsWith("content/articles/")
    ? `<form method="post"><button name="agree" value="yes">Both languages say the same</button></form>`
    : "";
  const verdict = mine.length === 0 ? "<p>Check has nothing against this file.</p>" : foundOf(loose);
  return pageOf(
    name,
    (isSaved ? `<p role="status"><b>Saved.</b></p>` : "") + verdict + agree + drawn.join(""),
  );
}

/** Saves one text, unless the file has other words there by now than those that were read. */
async function save({ root, check }: Room, name: string, here: Written, form: URLSearchParams) {
  const id = form.get("row") ?? "";
  const row = here.rows.find((one) => one.id === id);
  const unix = (text: string) => text.replaceAll("\r\n", "\n");
  const said = (locale: Locale) => unix(form.get(locale) ?? "");
  const isStale = locales.some((locale) => unix(form.get(`was-${locale}`) ?? "") !== row?.words[locale]);
  if (!row || isStale) {
    const yours = locales.map((locale) => `<pre>${escaped(said(locale))}</pre>`).join("");
    return {
      status: 409,
      html: pageOf(
        name,
        `<p class="found">The file has changed since you opened it. Nothing is written; your words were:</p>${yours}` +
          `<p><a href="${addressOf(name)}">Open it anew</a></p>${foundOf(await check())}`,
      ),
    } as const;
  }
  write(
    root,
    here.put(id, Object.fromEntries(locales.map((one) => [one, said(one)])) as Record<Locale, string>),
  );
  return { status: 303, to: `${addressOf(name)}?saved#${encodeURIComponent(id)}` } as const;
}

/** Everything that recording a practice asks, with what it proposes; answered by what a form holds. */
async function record(root: string, address: string, form: URLSearchParams) {
  const knowledge = loadKnowledge(root);
  const asked: string[] = [];
  const wrong: string[] = [];
  const field = ({ id, question, fits, remedy, otherwise }: Asked): string => {
    const said = form.get(id)?.trim() ?? otherwise ?? "";
    const refusal =
      form.has("write") && !fits.test(said) ? `<span class="found">${escaped(remedy)}</span>` : "";
    if (!fits.test(said)) wrong.push(id);
    asked.push(
      `<label>${escaped(question.trim())}<input name="${id}" value="${escaped(said)}">${refusal}</label>`,
    );
    return said;
  };
  const made: Recorded = await recordedProcedure(knowledge, practisedAt(knowledge, address), {
    ask: async (one) => field(one),
    about: (words) => asked.push(`<h2>${escaped(words)}</h2>`),
    has: (path) => existsSync(join(root, path)),
  });
  return { asked, wrong, made };
}

async function recordPage(room: Room, form = new URLSearchParams()): Promise<Answer> {
  const address = form.get("practice")?.trim() ?? "";
  const title = "Record by tapping";
  const begin =
    `<p>Practise in <a href="/en/simulator/">the simulator</a> what a reader shall do. Then copy the address of that page.</p>` +
    `<form class="asked" method="post"><label>Address of the practice<input name="practice" value="${escaped(address)}"></label><button>Read it</button></form>`;
  if (address === "") return { status: 200, html: pageOf(title, begin) };
  try {
    const { asked, wrong, made } = await record(room.root, address, form);
    if (form.has("write") && wrong.length === 0) {
      write(room.root, { [made.path]: made.text });
      return { status: 303, to: `${addressOf(made.path)}?saved` };
    }
    const fields =
      `<form class="asked" method="post"><input type="hidden" name="practice" value="${escaped(address)}">` +
      `${asked.join("")}<button name="write" value="yes">Write ${escaped(made.path)}</button></form>`;
    return {
      status: wrong.length > 0 && form.has("write") ? 422 : 200,
      html: pageOf(
        title,
        `${fields}<details><summary>As YAML</summary><pre>${escaped(made.text)}</pre></details>`,
      ),
    };
  } catch (error) {
    const words = `<p class="found">${escaped(error instanceof Error ? error.message : String(error))}</p>`;
    if (!form.has("id")) return { status: 422, html: pageOf(title, words + begin) };
    // An id that is taken costs nobody their words: they are asked for another one.
    form.delete("id");
    form.delete("write");
    const again = await recordPage(room, form);
    return "html" in again ? { status: 422, html: again.html.replace("</h1>", `</h1>${words}`) } : again;
  }
}

/** Answers whoever writes: the list of files, one of them in both languages, or a practice to be recorded. */
export async function answer(room: Room, { path, form, isSaved = false }: Request): Promise<Answer> {
  const name = path.replace(/\/$/, "");
  if (name === "record") return recordPage(room, form);
  if (name === "status") return { status: 200, html: statusPage(await room.status()) };
  if (name === "") {
    const problems = await room.check();
    const links = namesIn(room.root).map((one) => {
      const count = problemsIn(one, problems).length;
      return `<li><a href="${addressOf(one)}">${escaped(one)}</a>${count > 0 ? ` <b class="found">${count}</b>` : ""}</li>`;
    });
    return { status: 200, html: pageOf("What to write", `${foundOf(problems)}<ul>${links.join("")}</ul>`) };
  }
  const here = writtenAt(room.root, name);
  if (!here)
    return {
      status: 404,
      html: pageOf(
        "Not there",
        `<p>There is no ${escaped(name)} in the content. <a href="/write/">Choose a file</a>.</p>`,
      ),
    };
  if (form?.has("agree")) {
    await room.agree(basename(name));
    return { status: 303, to: `${addressOf(name)}?saved` };
  }
  return form
    ? save(room, name, here, form)
    : { status: 200, html: filePage(name, here, await room.check(), isSaved) };
}

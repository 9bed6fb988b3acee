const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as it stands in HTML. Pure. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 76rem; margin: 0 auto; padding: 1rem; }
textarea, input { box-sizing: border-box; width: 100%; padding: .4rem; font: inherit; field-sizing: content; }
button { min-height: 2.75rem; padding: 0 1rem; font: inherit; }
form.row { display: grid; grid-template-columns: 1fr 1fr auto; gap: .5rem 1rem; align-items: start; padding: .75rem 0; border-top: 1px solid #8886; scroll-margin: 1rem; }
form.row > h3, form.row > .found { grid-column: 1 / -1; margin: 0; font-size: .85rem; }
.found { color: #b3261e; }
form.row:target { background: #8881; }
form.asked label { display: block; margin: .75rem 0; }
ul { padding-left: 1.2rem; }
@media (prefers-color-scheme: dark) { .found { color: #ffb4ab; } }
@media (width < 48rem) { form.row { grid-template-columns: 1fr; } }
`;

/** A page of the place to write. Pure. */
export const pageOf = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${escaped(title)}</title><style>${style}</style>` +
  `<nav><a href="/write/">All files</a> · <a href="/write/record/">Record by tapping</a> · <a href="/write/status/">Status</a> · <a href="/">The site</a></nav>` +
  `<h1>${escaped(title)}</h1>${body}</html>`;

/** What check has found, each with its remedy. Pure. */
export const foundOf = (problems: readonly { readonly fact: string; readonly remedy: string }[]): string =>
  problems.map(({ fact, remedy }) => `<p class="found">${escaped(`${fact}. ${remedy}`)}</p>`).join("");

/** A form with a row of fields, one a language. Pure. */
export function rowOf(row: {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly { readonly name: string; readonly lang: string; readonly text: string }[];
  readonly found: string;
}): string {
  const fields = row.fields.map(
    ({ name, lang, text }) =>
      `<textarea name="${name}" lang="${lang}" aria-label="${escaped(row.title)}, ${lang}">${escaped(text)}</textarea>` +
      `<input type="hidden" name="was-${name}" value="${escaped(text)}">`,
  );
  return (
    `<form class="row" method="post" id="${escaped(row.id)}"><h3>${escaped(row.title)}</h3>` +
    `${fields.join("")}<button name="row" value="${escaped(row.id)}">Save</button>${row.found}</form>`
  );
}

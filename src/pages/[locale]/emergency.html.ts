import type { APIRoute, GetStaticPaths } from "astro";
import { besideOf, type Locale, locales } from "../../language/locales.ts";
import { text } from "../../site/content.ts";
import { readyThings } from "../../site/said/ready-things.ts";

export const getStaticPaths = (() =>
  locales.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

const escaped = (words: string) =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A style of its own: the file stands alone, and is read where no other file is. */
const style =
  "body{font:1.1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:auto;padding:1rem}blockquote{margin:0 0 1rem;padding:.75rem;border-left:4px solid}";

/** The way to a call as one file without links to others but the desk's own address: it opens from a disk. */
export const GET: APIRoute = ({ params }) => {
  const locale = params["locale"] as Locale;
  const other = besideOf(locale);
  const say = (id: Parameters<typeof text>[1], of: Locale = locale) => escaped(text(of, id));
  const list = readyThings.map((id) => `<li>${say(id)}</li>`);
  const html = `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say("call-page")}</title>
<style>${style}</style>
</head>
<body>
<h1>${say("call-page")}</h1>
<p><strong>${say("wallet-stolen")} <a href="https://ibkr.com/support">ibkr.com/support</a>.</strong></p>
<p>${say("wallet-self")}</p>
<h2>${say("call-ready")}</h2>
<ul>${list.join("")}</ul>
<p><strong>${say("call-never")}</strong></p>
<h2>${say("call-say")}</h2>
<blockquote>${say("call-script")}</blockquote>
<p>${say("call-in-english")}</p>
<blockquote lang="${other}">${say("call-script", other)}</blockquote>
<h2>${say("call-if-theirs")}</h2>
<p>${say("call-theirs-hint")}</p>
<blockquote>${say("call-script-theirs")}</blockquote>
<p>${say("call-in-english")}</p>
<blockquote lang="${other}">${say("call-script-theirs", other)}</blockquote>
<p>${say("independent")}</p>
</body>
</html>
`;
  return new Response(html, { headers: { "content-type": "text/html; charset=utf-8" } });
};

import { languageCookie } from "../language/cookie.ts";
import { locales } from "../language/locales.ts";
import { type HeaderGroup, headerGroups, headersFor } from "./headers.ts";

const line = (name: string, value: string) => `    add_header ${name} "${value}" always;`;

/** Headers of one group, whole: nginx takes none from outside a location that sets its own. */
const headersIn = ({ path }: HeaderGroup) =>
  Object.entries(headersFor(path.replace(/\*$/, "")))
    .map(([name, value]) => line(name, value))
    .join("\n");

const location = (
  group: HeaderGroup,
) => `  location ${group.path.endsWith("*") ? "^~" : "="} ${group.path.replace("*", "")} {
${headersIn(group)}
    try_files $uri =404;
  }`;

const everything = headerGroups.find(({ path }) => path === "/*");
const others = headerGroups.filter((group) => group !== everything);
const languages = locales.join("|");

/** Which language a request is answered in: chosen before, else wanted by the browser, else that of the address. */
const languageMaps = `map $http_cookie $chosen_language {
  default "";
${locales.map((locale) => `  "~(^|; ?)${languageCookie}=${locale}(;|$)" ${locale};`).join("\n")}
}
# The first language of the browser that the site has; English when there is none.
map $http_accept_language $accepted_language {
  default en;
${locales.map((locale) => `  "~*^(?:(?!${languages})[^,]*,)* *${locale}" ${locale};`).join("\n")}
}
map $chosen_language $reader_language {
  "" $accepted_language;
  default $chosen_language;
}
map $uri $page_language {
  default $reader_language;
${locales.map((locale) => `  "~^/${locale}/" ${locale};`).join("\n")}
}`;

/**
 * The nginx configuration of the site, with the very headers that our own server sends.
 * @param root folder that is served: a link that each deployment sets anew.
 * @param hasBrotli whether nginx has its brotli module.
 */
export function nginxConfig(root: string, port: number, hasBrotli: boolean): string {
  return `# Written by \`node scripts/nginx.ts\` from src/serving/headers.ts: change it there.
${languageMaps}

server {
  listen ${port};
  root ${root};
  index index.html;
  server_tokens off;
  absolute_redirect off;
  charset utf-8;
  # Compressed copies were made when the site was built.
  gzip_static on;
  gzip_vary on;
${hasBrotli ? "  brotli_static on;\n" : ""}  types {
    text/html html;
    text/css css;
    text/javascript js;
    text/plain txt;
    text/markdown md;
    text/xml xml;
    image/svg+xml svg;
    image/png png;
    application/json json;
    application/manifest+json webmanifest;
  }
  error_page 404 /$page_language/404.html;

  # Addresses without a language lead to the reader's.
  location = / {
    add_header Vary "Accept-Language, Cookie" always;
    add_header Cache-Control "no-cache" always;
    return 302 /$reader_language/;
  }
  # An article by its number, as people write it.
  rewrite "(?i)^/(?:kb-?|kb/kb-?)?(\\d{2,5})/?$" /kb/$1/ permanent;
  rewrite "(?i)^/(${languages})/(?:kb-?|kb/kb-?)?(\\d{2,5})/?$" /$1/kb/$2/ permanent;
  location ~ ^/kb/(?<kb_slug>[\\w-]+)/?$ {
    add_header Vary "Accept-Language, Cookie" always;
    add_header Cache-Control "no-cache" always;
    return 302 /$reader_language/kb/$kb_slug/;
  }
${others.map(location).join("\n")}
  location / {
${everything ? headersIn(everything) : ""}
    limit_except GET HEAD {
      deny all;
    }
    try_files $uri $uri/ =404;
  }
}
`;
}

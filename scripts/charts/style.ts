/** Colours of lines and of their labels, which take turns from state to state: light, then dark. */
const turns = [
  ["#0550ae", "#79c0ff"],
  ["#116329", "#7ee787"],
  ["#953800", "#ffa657"],
  ["#6639ba", "#d2a8ff"],
  ["#a40e26", "#ff9492"],
  ["#1b6c7a", "#76d9e6"],
] as const;

export const turnCount = turns.length;

/** Fill and border of a box by what it is: light, then dark. */
const kinds = {
  state: ["#f6f8fa", "#57606a", "#21262d", "#8b949e"],
  question: ["#f6f8fa", "#57606a", "#21262d", "#8b949e"],
  plan: ["#dafbe1", "#1a7f37", "#0f2d1a", "#3fb950"],
  article: ["#ddf4ff", "#0969da", "#0c2440", "#58a6ff"],
  choice: ["#fff8c5", "#9a6700", "#332600", "#d29922"],
  call: ["#ffebe9", "#cf222e", "#3d1214", "#f85149"],
  door: ["#ffffff", "#57606a", "#0d1117", "#8b949e"],
} as const;

const rules = (at: 0 | 1): string =>
  [
    `.card{fill:${["#ffffff", "#0d1117"][at]};stroke:${["#d0d7de", "#30363d"][at]}}`,
    `.halo{fill:${["#ffffff", "#0d1117"][at]};fill-opacity:.88}`,
    `.ink{fill:${["#1f2328", "#e6edf3"][at]}}`,
    `.soft{fill:${["#57606a", "#9ea7b3"][at]}}`,
    `.rule{stroke:${["#d0d7de", "#3d444d"][at]}}`,
    ...turns.map((pair, turn) => `.t${turn}{fill:${pair[at]}}.l${turn}{stroke:${pair[at]}}`),
    ...Object.entries(kinds).map(
      ([kind, colours]) => `.${kind}{fill:${colours[at * 2]};stroke:${colours[at * 2 + 1]}}`,
    ),
  ].join("\n");

/** Colours for light and for dark; a picture has a background of its own, so that either can be read anywhere. */
export const style = `text{font:12px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
.title{font:600 14px system-ui,-apple-system,"Segoe UI","DejaVu Sans",sans-serif;text-anchor:middle}
.second{font:12px system-ui,-apple-system,"Segoe UI","DejaVu Sans",sans-serif;text-anchor:middle}
.heading{font:600 20px system-ui,-apple-system,"Segoe UI","DejaVu Sans",sans-serif}
.line{fill:none;stroke-width:1.3}
.rule{fill:none}
.door,.note{stroke-dasharray:5 4}
${rules(0)}
@media (prefers-color-scheme:dark){
${rules(1)}
}`;

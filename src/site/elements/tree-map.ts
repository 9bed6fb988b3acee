import { readFragment } from "../../engine/guide/fragment.ts";

const zooms = [0.4, 0.55, 0.75, 1, 1.35];

/** Marks the way that the address holds, and lets the picture be made larger and smaller. */
function wake(box: HTMLElement): void {
  const tree = box.dataset["map"] ?? "";
  const picture = box.querySelector("svg");
  const tools = document.querySelector<HTMLElement>("[data-zoom]");
  if (!picture || !tools) return;
  const width = Number(picture.getAttribute("width"));
  const height = Number(picture.getAttribute("height"));
  let zoom = 3;
  const draw = () => {
    picture.setAttribute("width", String(width * (zooms[zoom] ?? 1)));
    picture.setAttribute("height", String(height * (zooms[zoom] ?? 1)));
  };
  const by = (step: number) => () => {
    zoom = Math.max(0, Math.min(zooms.length - 1, zoom + step));
    draw();
  };
  tools.hidden = false;
  tools.querySelector("[data-smaller]")?.addEventListener("click", by(-1));
  tools.querySelector("[data-larger]")?.addEventListener("click", by(1));

  const state = readFragment(location.hash, tree);
  if (!state || "node" in state) return;
  for (const { place, way } of state.given) {
    box.querySelector(`.box[data-place="${place}"]`)?.classList.add("is-taken");
    for (const edge of box.querySelectorAll<SVGElement>(`.edge[data-from="${place}"]`))
      if (edge.dataset["ways"]?.split(" ").includes(way)) edge.classList.add("is-taken");
  }
  box.querySelector(".box.is-taken")?.scrollIntoView({ block: "center", inline: "center" });
}

const box = document.querySelector<HTMLElement>("[data-map]");
if (box) wake(box);

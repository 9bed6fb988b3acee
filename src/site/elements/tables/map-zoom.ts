import { readFragment } from "../../../engine/guide/fragment.ts";
import type { treeMapParts } from "../../parts/parts.ts";
import { define, Enhanced } from "../enhanced.ts";

const zooms = [0.4, 0.55, 0.75, 1, 1.35] as const;
const asDrawn = zooms.indexOf(1);

/** Marks the way that the address holds, and lets the picture be made larger and smaller. */
class TreeMap extends Enhanced<typeof treeMapParts> {
  #zoom = asDrawn;

  protected enliven(): void {
    const picture = this.querySelector("svg");
    if (!picture) return;
    const size = {
      width: Number(picture.getAttribute("width")),
      height: Number(picture.getAttribute("height")),
    };
    const by = (step: number) => () => {
      this.#zoom = Math.max(0, Math.min(zooms.length - 1, this.#zoom + step));
      for (const [name, length] of Object.entries(size))
        picture.setAttribute(name, String(length * (zooms[this.#zoom] ?? 1)));
    };
    this.named("zoom").hidden = false;
    this.named("smaller").addEventListener("click", by(-1));
    this.named("larger").addEventListener("click", by(1));
    this.#markWay();
  }

  #markWay(): void {
    const map = this.named("map");
    const state = readFragment(location.hash, this.dataset["tree"] ?? "");
    for (const { place, way } of state?.given ?? []) {
      map.querySelector(`.box[data-place="${place}"]`)?.classList.add("is-taken");
      for (const edge of map.querySelectorAll<SVGElement>(`.edge[data-from="${place}"]`))
        if (edge.dataset["ways"]?.split(" ").includes(way)) edge.classList.add("is-taken");
    }
    map.querySelector(".box.is-taken")?.scrollIntoView({ block: "center", inline: "center" });
  }
}

define("lock-tree-map", TreeMap);

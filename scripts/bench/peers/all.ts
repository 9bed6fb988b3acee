import { installedVersion } from "../install.ts";
import { eleventy } from "./eleventy.ts";
import { ours } from "./ours.ts";
import type { Peer } from "./peer.ts";
import { starlight } from "./starlight.ts";
import { vitepress } from "./vitepress.ts";

/** The generators that are compared, ourselves first. */
export const peers: readonly Peer[] = [ours, starlight, vitepress, eleventy];

/** What a peer is made of, with versions, and the search program that it may bring with it. */
export const versionsOf = (peer: Peer): Record<string, string> =>
  Object.fromEntries(
    [...Object.keys(peer.packages), "pagefind", "vite"]
      .map((name) => [name, installedVersion(peer, name)])
      .filter(([, version]) => version !== "not there"),
  );

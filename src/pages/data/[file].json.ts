import type { APIRoute, GetStaticPaths } from "astro";
import { files } from "../../site/payload/files.ts";

export const getStaticPaths = (() =>
  files.map(({ address, text }) => ({
    params: { file: address.replace(/^\/data\/|\.json$/g, "") },
    props: { text },
  }))) satisfies GetStaticPaths;

/** A file that pages load beside themselves: guides, words of devices, preview cards, the catalogue of search. */
export const GET: APIRoute = ({ props }) =>
  new Response(String(props["text"]), { headers: { "content-type": "application/json" } });

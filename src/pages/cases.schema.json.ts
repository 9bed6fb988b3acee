import type { APIRoute } from "astro";
import { z } from "zod";
import { casesSchema } from "../site/payload/cases-schema.ts";

/** What each `cases.json` holds, as JSON Schema. */
export const GET: APIRoute = () => Response.json(z.toJSONSchema(casesSchema));

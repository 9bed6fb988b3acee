import "./notices.ts";
import "../search/field.ts";
import "./clear.ts";
import { rememberLanguage } from "./language.ts";
import { offerPreviews } from "./preview-card.ts";

/** What every page does, as one program: one request on a bad connection. */
offerPreviews();
for (const twin of document.querySelectorAll<HTMLElement>("[data-twin]"))
  twin.addEventListener("click", () => rememberLanguage(twin.lang));

import { wakeOffline } from "../../offline/wake.ts";
import { wakeSearch } from "../../search/field.ts";
import { wakeClearing } from "./clear.ts";
import { rememberLanguage } from "./language.ts";
import { wakePreviews } from "./preview-card.ts";

/** What every page does, as one program: one request on a bad connection. */
wakePreviews();
wakeClearing();
for (const root of document.querySelectorAll<HTMLElement>("[data-search]")) wakeSearch(root);
for (const twin of document.querySelectorAll<HTMLElement>("[data-twin]"))
  twin.addEventListener("click", () => rememberLanguage(twin.lang));
const notices = document.querySelector<HTMLElement>("[data-notices]");
if (notices) wakeOffline(notices);

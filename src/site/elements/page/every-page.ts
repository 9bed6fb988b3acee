import "./notices.ts";
import "../search/field.ts";
import "./clear.ts";
import { rememberLanguage } from "./language.ts";

/** What every page does, as one program: one request on a bad connection. */
// Cards are for those who can point without pressing; nobody else need load them.
if (matchMedia("(hover: hover)").matches)
  void import("./preview-card.ts").then(({ offerPreviews }) => offerPreviews());
for (const twin of document.querySelectorAll<HTMLElement>("[data-twin]"))
  twin.addEventListener("click", () => rememberLanguage(twin.lang));
// A long article is folded on phones alone.
const article = document.querySelector("article.prose");
if (article && matchMedia("(width < 48rem)").matches)
  void import("../article/folds.ts").then(({ foldSections }) => foldSections(article));

import { articleKind } from "./article.ts";
import { claimKind } from "./claim.ts";
import type { Kind, Known } from "./kind.ts";
import { procedureKind } from "./procedure.ts";
import { situationKind } from "./situation.ts";
import { termKind } from "./term.ts";

/** What asks for more than a form can: the page that tells how, by the name under which it is looked for. */
export const byHand: Readonly<Record<string, string>> = {
  ...Object.fromEntries(["tree", "guide", "subject", "cause"].map((name) => [name, "add-a-guide"])),
  ...Object.fromEntries(["label", "control", "screen"].map((name) => [name, "add-a-label"])),
  look: "add-a-look",
  device: "add-a-device",
  language: "add-a-language",
};

/** Everything that can be begun. @param known what exists already. @param today as YYYY-MM-DD. */
export const kindsOf = (known: Known, today: string): Readonly<Record<string, Kind>> => ({
  article: articleKind(known, today),
  claim: claimKind(known.claimFiles, today),
  term: termKind,
  procedure: procedureKind(known),
  situation: situationKind(known),
});

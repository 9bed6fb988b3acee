import { defineParts } from "./define-parts.ts";

/** The wizard: the sections of a guide, the answers so far, and the devices beside them. */
export const guideParts = defineParts(
  "live",
  "answers",
  "answer",
  "unreadable",
  "lost",
  "help",
  "changes",
  "change",
  "send",
  "sent",
);

/** A procedure with its devices. */
export const practiceParts = defineParts("live");

/** The choice to carry on with a guide on another screen. */
export const carryOnParts = defineParts(
  "plain",
  "choose",
  "here",
  "there",
  "carry",
  "qr",
  "link",
  "print",
  "said",
);

/** The sheet to call with. */
export const callCardParts = defineParts(
  "card",
  "tried",
  "steps",
  "nothing",
  "code",
  "code-value",
  "spelled",
  "tools",
  "copy",
  "print",
  "said",
);

/** The page that opens a support code. */
export const supportCodeParts = defineParts("entry", "said", "view");

/** The picture of a guide. */
export const treeMapParts = defineParts("zoom", "smaller", "larger", "map");

/** The table of all cases. */
export const caseFilterParts = defineParts("filters", "verdict", "words", "count");

/** The list of all screens. */
export const screenFilterParts = defineParts("filter", "none", "kind", "screen", "back");

/** The phone for which an article is read. */
export const phoneChoiceParts = defineParts("phones", "look", "language");

/** The card for the wallet. */
export const walletParts = defineParts("tools");

/** Two languages side by side. */
export const sideBySideParts = defineParts("turn");

/** The simulator page. */
export const simulatorParts = defineParts(
  "unreadable",
  "resume",
  "title",
  "summary",
  "scenarios",
  "intro",
  "stage",
  "choose",
);

/** What is said about the connection and the version of the page. */
export const noticeParts = defineParts("no-connection", "when", "newer", "load");

/** The search field with its results. */
export const searchParts = defineParts(
  "field",
  "found",
  "said",
  "spoken",
  "situation",
  "list",
  "all",
  "option",
  "group",
  "chip",
  "door",
);

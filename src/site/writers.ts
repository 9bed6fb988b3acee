import Call from "./writers/Call.astro";
import Claim from "./writers/Claim.astro";
import Guide from "./writers/Guide.astro";
import Kb from "./writers/Kb.astro";
import Note from "./writers/Note.astro";
import Procedure from "./writers/Procedure.astro";
import Quantity from "./writers/Quantity.astro";
import Term from "./writers/Term.astro";
import Ui from "./writers/Ui.astro";

/** What writers may use in an article, without imports. */
export const writersComponents = { Call, Claim, Guide, Kb, Note, Procedure, Quantity, Term, Ui };

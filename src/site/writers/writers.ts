import type { Locale } from "../../language/locales.ts";
import ByHand from "./ByHand.astro";
import Call from "./Call.astro";
import Claim from "./Claim.astro";
import Guide from "./Guide.astro";
import Kb from "./Kb.astro";
import Note from "./Note.astro";
import Phone from "./Phone.astro";
import Procedure from "./Procedure.astro";
import Quantity from "./Quantity.astro";
import Term from "./Term.astro";
import Ui from "./Ui.astro";

const all = { ByHand, Call, Claim, Guide, Kb, Note, Phone, Procedure, Quantity, Term, Ui };

type Factory = (result: unknown, props: object, slots: unknown) => unknown;

/** What writers may use in an article, without imports, and without saying in which language they write. */
export const writersIn = (locale: Locale): typeof all =>
  Object.fromEntries(
    Object.entries(all).map(([name, component]) => {
      const draw = component as unknown as Factory;
      const bound: Factory = (result, props, slots) => draw(result, { ...props, locale }, slots);
      return [name, Object.assign(bound, component)];
    }),
  ) as typeof all;

import { faultIds } from "../../domain/practice/faults.ts";
import type { Locale } from "../../language/locales.ts";
import { knowledge, tell, text, textNamed, written } from "../content.ts";
import { mapValues } from "../views/map-values.ts";
import { facesOf, wordsOfFace } from "./face-words.ts";
import { type SaidScenario, type SimulatorData, simulatorTextIds } from "./simulator-data.ts";

const named = ["phone", "other-phone", "portal-server", "login-server", "sms-gateway"] as const;

const prefixed = (locale: Locale, prefix: string) =>
  Object.fromEntries(
    Object.keys(knowledge.site.texts)
      .filter((id) => id.startsWith(prefix))
      .map((id) => [id.slice(prefix.length), textNamed(locale, id)]),
  );

/** A scenario in one language, without what the browser does not need. */
function saidScenario(locale: Locale, id: string): SaidScenario {
  const scenario = knowledge.scenarios[id];
  if (!scenario) throw new Error(`content/scenarios.yml: "${id}" is not there.`);
  const { title, summary, reached, claims: _, ...rest } = scenario;
  return {
    ...rest,
    title: tell(locale, title),
    summary: tell(locale, summary),
    reached: tell(locale, reached),
  };
}

/** What the simulator page needs in the browser, in one language. */
export function simulatorData(locale: Locale): SimulatorData {
  const faces = facesOf(locale);
  const messages = Object.fromEntries(
    Object.entries(prefixed(locale, "message-")).map(([id, words]) => [id.replace("-x-", "."), words]),
  );
  return {
    locale,
    scenarios: Object.fromEntries(
      Object.keys(knowledge.scenarios).map((id) => [id, saidScenario(locale, id)]),
    ),
    quantities: mapValues(knowledge.quantities, ({ value, unit }) => ({ value, unit })),
    faces,
    text: Object.fromEntries(
      simulatorTextIds.map((id) => [id, written(locale, id)]),
    ) as SimulatorData["text"],
    names: {
      ...Object.fromEntries(named.map((id) => [id, text(locale, id)])),
      ...Object.fromEntries(Object.entries(faces).map(([kind, { name }]) => [kind, name])),
      window: wordsOfFace(locale, "login-window").name,
    },
    messages,
    former: { scenarios: knowledge.former.scenarios, controls: knowledge.former.controls },
    faults: Object.fromEntries(faultIds.map((id) => [id, text(locale, `fault-${id}`)])),
  };
}

import { faultIds } from "../../domain/practice/faults.ts";
import type { Locale } from "../../language/locales.ts";
import { knowledge, tell, text } from "../content.ts";
import type { BareScenario, SimulatorData } from "../elements/simulator/simulator-data.ts";
import { facesOf } from "./face-words.ts";

const textIds = [
  "device-note",
  "restart-device",
  "timeline",
  "timeline-empty",
  "to",
  "faults",
  "faults-note",
  "clock",
  "wait-minute",
  "wait-day",
  "wait-next",
  "devices",
  "tools",
  "next-step",
  "undo",
  "redo",
  "device-language",
  "in-words",
  "hint-stuck",
  "hint-reached",
  "hint-call",
  "hint-wait",
  "hint-press",
  "hint-type",
] as const;

const named = ["phone", "other-phone", "portal-server", "login-server", "sms-gateway"] as const;

const prefixed = (locale: Locale, prefix: string) =>
  Object.fromEntries(
    Object.keys(knowledge.site.texts)
      .filter((id) => id.startsWith(prefix))
      .map((id) => [id.slice(prefix.length), text(locale, id)]),
  );

/** A scenario in one language, without what the browser does not need. */
function bareScenario(locale: Locale, id: string): BareScenario {
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
      Object.keys(knowledge.scenarios).map((id) => [id, bareScenario(locale, id)]),
    ),
    quantities: knowledge.quantities,
    faces,
    text: Object.fromEntries(textIds.map((id) => [id, text(locale, id)])),
    names: {
      ...Object.fromEntries(named.map((id) => [id, text(locale, id)])),
      ...Object.fromEntries(Object.entries(faces).map(([kind, { name }]) => [kind, name])),
      window: faces["login-window"]?.name ?? "",
    },
    messages,
    faults: Object.fromEntries(faultIds.map((id) => [id, text(locale, `fault-${id}`)])),
  };
}

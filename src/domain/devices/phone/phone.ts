import type { Anatomy } from "../../../engine/device/anatomy.ts";
import type { PhoneContext, PhoneField } from "./phone.context.ts";
import { proofField } from "./phone.setup.ts";

/** What the app shows only while it asks for this proof. */
const shownFor: Readonly<Record<string, PhoneField>> = { challenge: "response", "card-index": "card-values" };

/** What every phone tells of itself, whatever its make. */
export const phoneTraits = (anatomy: Anatomy) => ({
  places: ["phone", "other-phone"],
  carries: ["activation-code", "security-code"],
  reads: ({ sms, loginCode, response, proof }: PhoneContext, screen: string) => {
    const shown: Record<string, string> = {};
    if (sms !== "none") shown["activation-code"] = sms;
    if (loginCode !== "none") shown["security-code"] = loginCode;
    for (const name of anatomy.screens[screen]?.shows ?? []) {
      const field = shownFor[name];
      if (field === undefined || field === proofField(proof))
        shown[name] = name === "response" ? response : "right";
    }
    return shown;
  },
  knows: ({ pinKnown }: PhoneContext, field: string) => field !== "app-pin" || pinKnown,
  isCutOff: ({ online }: PhoneContext) => !online,
  values: {
    "activation-code": { a: "615204", b: "380917" },
    "security-code": { a: "204716", b: "958031" },
    challenge: { right: "482915", a: "482915", b: "730264" },
    response: { "ib-a": "58027419", "ib-b": "19436752" },
    "card-index": { right: "17 · 112" },
    "app-pin": { right: "1234" },
    "new-pin": { right: "1234" },
    "new-pin-again": { right: "1234" },
    passcode: { right: "123456" },
  },
  hides: ["credentials", "app-pin", "new-pin", "new-pin-again", "passcode"],
});

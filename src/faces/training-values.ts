/**
 * Made-up values that training screens show, by name and by what stands behind it: `a` and `b` are successive ones,
 * `right` is the only one there is. Real secrets have nowhere to go, and these open nothing.
 */
const values: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "activation-code": { a: "615204", b: "380917" },
  "security-code": { a: "204716", b: "958031" },
  challenge: { right: "482915", a: "482915", b: "730264" },
  response: { right: "73514628", a: "73514628", b: "20986153", "ib-a": "58027419", "ib-b": "19436752" },
  "card-index": { right: "17 · 112" },
  "card-values": { right: "K7P3XR" },
  "temporary-code": { right: "TRAIN24" },
  "token-pin": { right: "1234" },
  "app-pin": { right: "1234" },
  "new-pin": { right: "1234" },
  passcode: { right: "123456" },
};

/** Names whose values a screen hides as they are typed. */
const hidden = new Set(["credentials", "app-pin", "new-pin", "passcode", "token-pin"]);

/** A training value in digits, or undefined where none is shown. Pure. */
export function trainingValue(name: string, behind: string | undefined): string | undefined {
  return behind === undefined ? undefined : values[name]?.[behind];
}

/** What stands in a filled field: its value, or dots where a real screen hides it or a mistake was typed. Pure. */
export function shownInField(name: string, entered: string | undefined): string {
  return (hidden.has(name) ? undefined : trainingValue(name, entered)) ?? "••••••";
}

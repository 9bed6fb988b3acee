import { approved } from "../phone/approval.ts";
import type { Lock } from "../phone/phone.context.ts";
import { type Condition, phone } from "../phone/phone.setup.ts";

/** What the owner unlocks the app for. */
type Purpose = "recover" | "approve" | "respond" | "transfer";

const unlocks: readonly Lock[] = ["face", "fingerprint", "passcode"];

/** The unlock screen that this iPhone shows: it depends on the phone (F050). */
export const toUnlock = (purpose: Purpose, once: Condition) =>
  unlocks.map((lock) => ({
    guard: { type: "unlocks", params: { lock, once } } as const,
    target: `prove-by-${lock}/${purpose}`,
  }));

/** What happens once the owner has unlocked. A confirmation needs the Internet, a response does not (X182, X184). */
const unlocked = {
  recover: [
    {
      target: "contacting/recover",
      actions: { type: "askServer", params: { type: "recovery.confirmed" } },
    },
  ],
  approve: [
    { guard: "noSignal", target: "no-signal", actions: "clear" },
    { target: "home", actions: approved },
  ],
  respond: [{ target: "app-response", actions: "respond" }],
  transfer: [{ target: "contacting/transfer", actions: ["submitProof", "clear"] }],
} as const;

const byPasscode = (purpose: Purpose) =>
  phone.createStateConfig({
    on: {
      "type.passcode": { actions: "enter" },
      "press.confirm-passcode": [
        {
          guard: "passcodeWrong",
          actions: ["clear", { type: "note", params: { notice: "passcode-wrong" } }],
        },
        { guard: "passcodeMissing" },
        ...unlocked[purpose],
      ],
    },
  });

const statesFor = <P extends Purpose>(purpose: P) => ({
  [`prove-by-face/${purpose}`]: phone.createStateConfig({
    on: { "press.look-at-phone": [...unlocked[purpose]] },
  }),
  [`prove-by-fingerprint/${purpose}`]: phone.createStateConfig({
    on: { "press.touch-sensor": [...unlocked[purpose]] },
  }),
  [`prove-by-passcode/${purpose}`]: byPasscode(purpose),
});

/** Face ID, Touch ID and the passcode, for each purpose. */
export const iphoneUnlockStates = {
  ...statesFor("recover"),
  ...statesFor("approve"),
  ...statesFor("respond"),
  ...statesFor("transfer"),
};

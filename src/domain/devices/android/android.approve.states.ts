import { approved } from "../phone/approval.ts";
import { type Condition, phone } from "../phone/phone.setup.ts";

/** What the app is unlocked for: to confirm a login, or to show the response to a challenge. */
type Purpose = "approve" | "respond";

/** The unlock screen of this app: its PIN or a fingerprint (KB2277). */
const toUnlock = (purpose: Purpose, once: Condition) => [
  {
    guard: { type: "unlocks", params: { lock: "fingerprint", once } } as const,
    target: `approve-by-fingerprint/${purpose}`,
  },
  {
    guard: { type: "unlocks", params: { lock: "app-pin", once } } as const,
    target: `approve-by-pin/${purpose}`,
  },
];

/** A confirmation needs the Internet; a response to a challenge does not (X182, X184). */
const unlocked = {
  approve: [
    { guard: "noSignal", target: "no-signal", actions: "clear" },
    { target: "home", actions: approved },
  ],
  respond: [{ target: "app-response", actions: "respond" }],
} as const;

const byPin = (purpose: Purpose) =>
  phone.createStateConfig({
    on: {
      "type.app-pin": { actions: "enter" },
      "press.approve": [
        {
          guard: "pinWrong",
          actions: [
            { type: "forgetField", params: { field: "app-pin" } },
            { type: "note", params: { notice: "pin-wrong" } },
          ],
        },
        { guard: "pinMissing" },
        ...unlocked[purpose],
      ],
    },
  });

const byFingerprint = (purpose: Purpose) =>
  phone.createStateConfig({ on: { "press.touch-sensor": [...unlocked[purpose]] } });

/** From the home screen: the notification of a login that waits, and the camera for its QR code. */
export const openingApproval = {
  "press.open-notification": toUnlock("approve", "asked"),
  "press.open-camera": { guard: "keyActive", target: "camera", actions: "clear" },
} as const;

/** Confirming a login with IB Key on Android: by notification, by QR code, by challenge and response. */
export const androidApproveStates = {
  camera: phone.createStateConfig({
    on: { "type.qr": { actions: "enter" }, "press.open-in-ibkr": toUnlock("approve", "qr-read") },
  }),
  "app-challenge": phone.createStateConfig({
    on: {
      "type.challenge": { actions: "enter" },
      "press.generate-response": toUnlock("respond", "challenge-entered"),
    },
  }),
  "approve-by-pin/approve": byPin("approve"),
  "approve-by-pin/respond": byPin("respond"),
  "approve-by-fingerprint/approve": byFingerprint("approve"),
  "approve-by-fingerprint/respond": byFingerprint("respond"),
} as const;

import type { ControlOf, FieldOf } from "../../../engine/device/anatomy.ts";
import type { androidAnatomy } from "../android/android.anatomy.ts";
import type { iphoneAnatomy } from "../iphone/iphone.anatomy.ts";
import type { PhysicalId } from "../physical.ts";

export type PhoneId = "phone" | "other-phone";
/** What proves possession of the number or of a device while IB Key is set up. */
export type ProofKind = "sms" | PhysicalId;
/** How the settings of an Android phone look: by version and maker. `samsung-6` is the source's own wording. */
export type Look =
  | "5-down"
  | "samsung-6"
  | "stock-6-7"
  | "stock-8"
  | "stock-9"
  | "stock-10"
  | "stock-12"
  | "one-ui"
  | "xiaomi";
export type Lock = "app-pin" | "fingerprint" | "face" | "passcode";

/**
 * What stands in a field. `a` and `b` are successive codes: a newer one makes the older one wrong. `ib-a` and `ib-b`
 * are responses of the app, which differ from those of a card to the same challenge.
 */
export type Typed = "right" | "mistyped" | "a" | "b" | "ib-a" | "ib-b";

type PhoneControl = ControlOf<typeof androidAnatomy> | ControlOf<typeof iphoneAnatomy>;
export type PhoneField = FieldOf<typeof androidAnatomy> | FieldOf<typeof iphoneAnatomy>;
export type PhoneNotice =
  | (typeof androidAnatomy)["notices"][number]
  | (typeof iphoneAnatomy)["notices"][number];

/** Everything a simulated phone remembers. Plain data: it is saved, compared and replayed. */
export type PhoneContext = {
  id: PhoneId;
  lock: Lock;
  /** Whether the person still knows the PIN of the IBKR Mobile app (Android). */
  pinKnown: boolean;
  installed: boolean;
  /** False where the phone has no signal: nothing reaches it and nothing leaves it. */
  online: boolean;
  /** Rooted phones are refused by the app (KB2277). */
  rooted: boolean;
  /** False where today's IBKR Mobile does not run: below Android 7 (KB2277). */
  supported: boolean;
  /** Whether IB Key is active here. */
  key: boolean;
  /** Whether the app offers to recover its set-up: "whenever possible" (F047, F059). */
  offersRecovery: boolean;
  settings: Look;
  /** What would cure the misbehaving app; `none` when nothing is wrong. */
  fault: "none" | "reset" | "permissions" | "beyond";
  faultyApp: "ibkr-mobile" | "other-ib-app";
  otherApp: boolean;
  /** The right remedy, applied since the last restart; it takes effect when the phone has restarted. */
  remedy: "none" | "reset" | "permissions";
  pickedApp: "ibkr-mobile" | "other-ib-app";
  /** Whether the app is opened to set it up, so that its “Services” are drawn: only where an article leads there. */
  setsUp: boolean;
  /** The SMS code that stands on the lock screen, if one came. */
  sms: "none" | "a" | "b";
  /** The code for a login that stands on the lock screen, by SMS or by voice, if one came. */
  loginCode: "none" | "a" | "b";
  /** Whether a login waits for this phone. */
  asked: boolean;
  /** The response that the app generates for a challenge. */
  response: Typed;
  entered: Partial<Record<PhoneField, Typed>>;
  notice: PhoneNotice | null;
  /** What the server asked for as proof, last. */
  proof: ProofKind;
  rebootMs: number;
  installMs: number;
};

export type PhoneEvent =
  | { type: `press.${PhoneControl}` }
  | { type: `type.${PhoneField}`; value: Typed }
  | { type: "sms.received"; code: "a" | "b" }
  | { type: "login-code.received"; code: "a" | "b"; by: "sms" | "voice" }
  | { type: "login.notified" }
  | { type: "credentials.refused" }
  | { type: "login.answered"; key: "here" | "elsewhere" }
  | { type: "proof.requested"; by: ProofKind }
  | { type: "proof.refused"; because: "wrong" | "expired" }
  | { type: "key.activated" }
  | { type: "key.removed" }
  | { type: "install.finished" }
  | { type: "reboot.finished" };

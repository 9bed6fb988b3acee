import { assign, emit, raise, setup } from "xstate";
import type { Message } from "../../../engine/device/message.ts";
import { physical } from "../physical.ts";
import type {
  Lock,
  Look,
  PhoneContext,
  PhoneEvent,
  PhoneField,
  PhoneNotice,
  ProofKind,
  Typed,
} from "./phone.context.ts";

/** What was typed to prove possession, whichever proof was asked for. */
function proofOf({ entered }: PhoneContext): Typed | undefined {
  return entered["activation-code"] ?? entered.response ?? entered["card-values"];
}

/** The field into which a proof is typed. Pure. */
export const proofField = (proof: ProofKind) =>
  proof === "sms" ? "activation-code" : physical[proof].factor.field;

/** What must be so before the app asks its owner to unlock. */
const conditions = {
  always: () => true,
  asked: ({ asked }: PhoneContext) => asked,
  // What the camera has read is the code of the window, not something else.
  "qr-read": ({ entered }: PhoneContext) => entered.qr === "right",
  "challenge-entered": ({ entered }: PhoneContext) => entered.challenge !== undefined,
  "proof-entered": (context: PhoneContext) => proofOf(context) !== undefined,
};

export type Condition = keyof typeof conditions;

/** What the app answers to a challenge of the login window; anything else was mistyped. */
const responseTo = (challenge: Typed | undefined): Typed =>
  challenge === "a" ? "ib-a" : challenge === "b" ? "ib-b" : "mistyped";

/** Remembers a remedy that fits the fault of the app picked; it takes effect with the next restart (F111). */
function curedBy(remedy: "reset" | "permissions", { fault, faultyApp, pickedApp }: PhoneContext) {
  return fault === remedy && faultyApp === pickedApp ? { remedy } : {};
}

/** Guards, actions and types that every phone shares. Charts are written from these names. */
export const phone = setup({
  types: {
    context: {} as PhoneContext,
    events: {} as PhoneEvent,
    input: {} as PhoneContext,
    emitted: {} as Message,
  },
  guards: {
    installed: ({ context }) => context.installed,
    notInstalled: ({ context }) => !context.installed,
    unsupported: ({ context }) => !context.supported,
    rooted: ({ context }) => context.rooted,
    noSignal: ({ context }) => !context.online,
    frozen: ({ context }) => context.fault !== "none" && context.faultyApp === "ibkr-mobile",
    otherAppFrozen: ({ context }) => context.fault !== "none" && context.faultyApp === "other-ib-app",
    hasOtherApp: ({ context }) => context.otherApp,
    setsUp: ({ context }) => context.setsUp,
    newPinsDiffer: ({ context: { entered } }) =>
      "new-pin" in entered && "new-pin-again" in entered && entered["new-pin"] !== entered["new-pin-again"],
    credentialsWrong: ({ context }) => context.entered.credentials === "mistyped",
    changesPin: ({ context: { entered } }) =>
      (["credentials", "app-pin", "new-pin", "new-pin-again"] as const).every((field) => field in entered),
    keyActive: ({ context }) => context.key,
    offersRecovery: ({ context }) => context.offersRecovery,
    looks: ({ context }, params: { like: readonly Look[] }) => params.like.includes(context.settings),
    entered: ({ context }, params: { field: PhoneField }) => params.field in context.entered,
    pinWrong: ({ context }) => context.entered["app-pin"] === "mistyped",
    passcodeWrong: ({ context }) => context.entered.passcode === "mistyped",
    lockIs: ({ context }, params: { lock: Lock }) => context.lock === params.lock,
    unlocks: ({ context }, params: { lock: Lock; once: Condition }) =>
      context.lock === params.lock && conditions[params.once](context),
    pinMissing: ({ context }) => context.entered["app-pin"] === undefined,
    passcodeMissing: ({ context }) => context.entered.passcode === undefined,
    proofTakes: ({ context }, params: { field: PhoneField }) => proofField(context.proof) === params.field,
    proofAndPinEntered: ({ context }) =>
      proofOf(context) !== undefined && ("app-pin" in context.entered || "new-pin" in context.entered),
    keyHere: ({ event }) => event.type === "login.answered" && event.key === "here",
  },
  actions: {
    enter: assign(({ context, event }) => {
      if (!event.type.startsWith("type.") || !("value" in event)) return {};
      const field = event.type.slice("type.".length) as PhoneField;
      return { entered: { ...context.entered, [field]: event.value }, notice: null };
    }),
    touch: assign(({ context }) => ({
      entered: { ...context.entered, "app-pin": "right" as const },
      notice: "fingerprint-read" as const,
    })),
    clear: assign({ entered: {}, notice: null }),
    forgetField: assign(({ context }, params: { field: PhoneField }) => {
      const { [params.field]: _, ...entered } = context.entered;
      return { entered };
    }),
    leave: assign({
      entered: {},
      notice: null,
      proof: "sms",
      pickedApp: "ibkr-mobile",
    }),
    note: assign((_, params: { notice: PhoneNotice }) => ({ notice: params.notice })),
    pick: assign((_, params: { app: PhoneContext["pickedApp"] }) => ({ pickedApp: params.app })),
    finishInstall: assign({ installed: true }),
    takeKey: assign({ key: true }),
    loseKey: assign({ key: false }),
    takeRequest: assign({ asked: true }),
    settleRequest: assign({ asked: false }),
    takeProof: assign(({ event }) => (event.type === "proof.requested" ? { proof: event.by } : {})),
    takeSms: assign(({ event }) =>
      event.type === "sms.received" ? { sms: event.code, notice: "sms-arrived" as const } : {},
    ),
    takeLoginCode: assign(({ event }) =>
      event.type === "login-code.received"
        ? {
            loginCode: event.code,
            notice: event.by === "voice" ? ("voice-call" as const) : ("login-code-arrived" as const),
          }
        : {},
    ),
    respond: assign(({ context }) => ({ response: responseTo(context.entered.challenge) })),
    approve: emit(({ context }) => ({ type: "login.approved", to: "portal-server", from: context.id })),
    noteRefusal: assign(({ event }) => ({
      entered: {},
      notice:
        event.type === "proof.refused" && event.because === "expired"
          ? ("code-expired" as const)
          : ("code-wrong" as const),
    })),
    askServer: emit(({ context }, params: { type: string }) => ({
      type: params.type,
      to: "login-server",
      from: context.id,
      credentials: context.entered.credentials ?? "right",
    })),
    submitProof: emit(({ context }) => ({
      type: "proof.submitted",
      to: "login-server",
      from: context.id,
      value: proofOf(context) ?? "mistyped",
    })),
    startInstall: raise({ type: "install.finished" }, { delay: ({ context }) => context.installMs }),
    startReboot: raise({ type: "reboot.finished" }, { delay: ({ context }) => context.rebootMs }),
    finishReboot: assign(({ context }) => ({
      remedy: "none" as const,
      fault: context.remedy === "none" ? context.fault : ("none" as const),
    })),
    wipe: assign(({ context }) => ({
      ...curedBy("reset", context),
      key: context.pickedApp === "ibkr-mobile" ? false : context.key,
      notice: "data-cleared" as const,
    })),
    allow: assign(({ context }) => ({
      ...curedBy("permissions", context),
      notice: "permissions-allowed" as const,
    })),
  },
});

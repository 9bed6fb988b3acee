import { assign, emit, raise, setup } from "xstate";
import type { Message } from "../../../engine/device/message.ts";
import type { Look, PhoneContext, PhoneEvent, PhoneField, PhoneNotice, Typed } from "./phone.context.ts";

/** What was typed to prove possession, whichever proof was asked for. */
function proofOf({ entered }: PhoneContext): Typed | undefined {
  return entered["activation-code"] ?? entered.response ?? entered["card-values"];
}

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
    // What the camera has read is the code of the window, not something else.
    qrRead: ({ context }) => context.entered.qr === "right",
    // A confirmation needs the Internet; a response to a challenge does not (X182, X184).
    approvesOffline: ({ context }) => context.flow === "approve" && !context.online,
    noSignal: ({ context }) => !context.online,
    asked: ({ context }) => context.asked,
    frozen: ({ context }) => context.fault !== "none" && context.faultyApp === "ibkr-mobile",
    otherAppFrozen: ({ context }) => context.fault !== "none" && context.faultyApp === "other-ib-app",
    hasOtherApp: ({ context }) => context.otherApp,
    keyActive: ({ context }) => context.key,
    offersRecovery: ({ context }) => context.offersRecovery,
    looks: ({ context }, params: { like: readonly Look[] }) => params.like.includes(context.settings),
    entered: ({ context }, params: { field: PhoneField }) => params.field in context.entered,
    pinWrong: ({ context }) => context.entered["app-pin"] === "mistyped",
    lockIs: ({ context }, params: { lock: PhoneContext["lock"] }) => context.lock === params.lock,
    flowIs: ({ context }, params: { flow: PhoneContext["flow"] }) => context.flow === params.flow,
    proofIs: ({ context }, params: { by: PhoneContext["proof"] }) => context.proof === params.by,
    proofEntered: ({ context }) => proofOf(context) !== undefined,
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
      flow: "recover",
      proof: "sms",
      pickedApp: "ibkr-mobile",
    }),
    note: assign((_, params: { notice: PhoneNotice }) => ({ notice: params.notice })),
    remember: assign((_, params: Partial<PhoneContext>) => params),
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

import { factors } from "../portal-server/portal-server.context.ts";
import { loginWindow } from "./login-window.setup.ts";

/** The screen on which the chosen device is used, first match wins. */
const askingScreens = [
  { guard: { type: "byIs", params: { by: ["ib-key"] } }, target: "wait-for-phone", actions: "noteBecause" },
  { guard: { type: "byIs", params: { by: ["sms"] } }, target: "ask-security-code", actions: "noteBecause" },
  {
    guard: { type: "byIs", params: { by: ["temporary-code"] } },
    target: "ask-temporary-code",
    actions: "noteBecause",
  },
  {
    guard: { type: "byIs", params: { by: ["code-card", "online-card"] } },
    target: "ask-card-values",
    actions: "noteBecause",
  },
  { target: "ask-response", actions: "noteBecause" },
] as const;

/** Choosing a device in the list: only one that the server offers. */
const choosing = Object.fromEntries(
  factors.map((by) => [
    `press.choose-${by}`,
    {
      guard: { type: "offers", params: { by } },
      target: "checking",
      actions: [{ type: "remember", params: { by } }, "sendChoice"],
    },
  ]),
) as Record<
  `press.choose-${(typeof factors)[number]}`,
  {
    guard: { type: "offers"; params: { by: (typeof factors)[number] } };
    target: "checking";
    actions: [{ type: "remember"; params: { by: (typeof factors)[number] } }, "sendChoice"];
  }
>;

const submit = { guard: "filled", target: "checking", actions: ["sendAnswer", "clear"] } as const;
const logOut = {
  target: "window-login",
  actions: [{ type: "send", params: { type: "login.abandoned" } }, "leave"],
} as const;

/** A sum is chosen; then the device that confirms it, where there are several. */
const sumChosen = (sum: "small" | "medium" | "large") =>
  [
    {
      guard: "severalFactors",
      target: "choose-device",
      actions: ["clear", { type: "remember", params: { sum, purpose: "withdrawal" } }],
    },
    {
      target: "checking",
      actions: ["clear", { type: "remember", params: { sum, purpose: "withdrawal" } }, "sendChoice"],
    },
  ] as const;

const printing = {
  target: "checking",
  actions: [
    { type: "remember", params: { purpose: "online-card" } },
    { type: "send", params: { type: "online-card.requested" } },
  ],
} as const;

/** The login window: who you are, which device, its answer, and then in (KB2895). */
export const loginWindowMachine = loginWindow.createMachine({
  id: "login-window",
  context: ({ input }) => input,
  initial: "window-login",
  on: {
    "account.locked": { target: ".locked", actions: "leave" },
    "login.accepted": [
      { guard: "fullScope", target: ".logged-in", actions: "takeScope" },
      { target: ".portal-only", actions: "takeScope" },
    ],
    "withdrawal.confirmed": {
      target: ".logged-in",
      actions: [
        { type: "remember", params: { purpose: "login", sum: null } },
        { type: "note", params: { notice: "withdrawal-confirmed" } },
      ],
    },
  },
  states: {
    "window-login": {
      on: {
        "type.credentials": { actions: "enter" },
        "press.login": { guard: "filled", target: "checking", actions: ["sendCredentials", "clear"] },
      },
    },
    checking: {
      on: {
        "credentials.refused": {
          target: "window-login",
          actions: { type: "note", params: { notice: "credentials-refused" } },
        },
        "factor.requested": [
          { guard: "choiceNeeded", target: "choose-device", actions: "takeFactors" },
          { actions: ["takeFactors", "takeOnly", "sendChoice"] },
        ],
        "answer.awaited": askingScreens,
        "answer.refused": [
          {
            guard: ({ context }) => context.purpose === "online-card",
            target: "confirm-card",
            actions: "noteBecause",
          },
          ...askingScreens,
        ],
        "code.promised": { target: "ask-security-code", actions: "noteBecause" },
        "withdrawal.refused": {
          target: "choose-sum",
          actions: { type: "note", params: { notice: "limit-exceeded" } },
        },
        "online-card.offered": { target: "online-card", actions: "clear" },
        "online-card.activated": [
          {
            guard: "fullScope",
            target: "logged-in",
            actions: { type: "note", params: { notice: "card-activated" } },
          },
          { target: "portal-only", actions: { type: "note", params: { notice: "card-activated" } } },
        ],
      },
    },
    "choose-device": { on: choosing },
    "wait-for-phone": {
      on: { "press.use-qr": { target: "qr-code" }, "press.use-challenge": { target: "ask-response" } },
    },
    "qr-code": { on: { "press.use-challenge": { target: "ask-response" } } },
    "ask-response": { on: { "type.response": { actions: "enter" }, "press.submit-answer": submit } },
    "ask-card-values": { on: { "type.card-values": { actions: "enter" }, "press.submit-answer": submit } },
    "ask-security-code": {
      on: {
        "type.security-code": { actions: "enter" },
        "press.submit-answer": submit,
        "press.request-code": { target: "choose-code-way", actions: "clear" },
        "press.back-to-login": logOut,
      },
    },
    "choose-code-way": {
      on: {
        "press.by-sms": {
          target: "checking",
          actions: { type: "send", params: { type: "code.requested", by: "sms" } },
        },
        "press.by-voice": {
          target: "checking",
          actions: { type: "send", params: { type: "code.requested", by: "voice" } },
        },
      },
    },
    "ask-temporary-code": {
      on: { "type.temporary-code": { actions: "enter" }, "press.submit-answer": submit },
    },
    "logged-in": {
      on: {
        "press.withdraw": { target: "choose-sum", actions: "clear" },
        "press.request-online-card": printing,
        "press.log-out": logOut,
      },
    },
    "portal-only": { on: { "press.request-online-card": printing, "press.log-out": logOut } },
    "choose-sum": {
      on: {
        "press.sum-small": sumChosen("small"),
        "press.sum-medium": sumChosen("medium"),
        "press.sum-large": sumChosen("large"),
        "press.log-out": logOut,
      },
    },
    "online-card": {
      on: {
        "press.print-card": {
          target: "confirm-card",
          actions: { type: "remember", params: { printed: true } },
        },
      },
    },
    "confirm-card": { on: { "type.card-values": { actions: "enter" }, "press.submit-answer": submit } },
    locked: { on: { "press.back-to-login": { target: "window-login", actions: "leave" } } },
  },
});

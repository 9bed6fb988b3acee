import { and } from "xstate";
import { confirmingStates, logOut, sendChoice, submit } from "./login-window.confirming.states.ts";
import { loginWindow } from "./login-window.setup.ts";

/** A sum is chosen; then the device that confirms it, where there are several. */
const sumChosen = (sum: "small" | "medium" | "large") => [
  {
    guard: "severalFactors" as const,
    target: "choose-device/withdrawal",
    actions: ["clear" as const, { type: "chooseSum", params: { sum } } as const],
  },
  {
    target: "checking/withdrawal",
    actions: ["clear" as const, { type: "chooseSum", params: { sum } } as const, sendChoice("withdrawal")],
  },
];

const printing = {
  target: "checking/online-card",
  actions: { type: "send", params: { type: "online-card.requested" } },
} as const;

const portalOnly = { type: "note", params: { notice: "portal-only" } } as const;
const cardRefused = { type: "note", params: { notice: "card-refused" } } as const;
const cardActivated = { type: "note", params: { notice: "card-activated" } } as const;

/** The login window: who you are, which device, its answer, and then in (KB2895). */
export const loginWindowMachine = loginWindow.createMachine({
  id: "login-window",
  context: ({ input }) => input,
  initial: "window-login",
  on: {
    "account.locked": { target: ".locked", actions: "leave" },
    "login.accepted": [
      { guard: "fullScope", target: ".logged-in", actions: "takeScope" },
      { guard: "isPlatform", target: ".window-login", actions: ["leave", portalOnly] },
      { target: ".portal-only", actions: "takeScope" },
    ],
    // What a Temporary Code still opens is Client Portal; a trading platform closes (KB69).
    "session.narrowed": [
      {
        guard: and(["enteredByThis", "isPlatform"]),
        target: ".window-login",
        actions: ["leave", portalOnly],
      },
      { guard: "enteredByThis", target: ".portal-only", actions: "narrow" },
    ],
    "session.ended": { guard: "enteredByThis", target: ".window-login", actions: "leave" },
    // One that is confirmed after the session has ended opens it no more.
    "withdrawal.confirmed": {
      guard: "isIn",
      target: ".logged-in",
      actions: ["forgetSum", { type: "note", params: { notice: "withdrawal-confirmed" } }],
    },
  },
  states: {
    "window-login": {
      on: {
        "type.credentials": { actions: "enter" },
        "press.login": { guard: "filled", target: "checking/login", actions: ["sendCredentials", "clear"] },
      },
    },
    ...confirmingStates("login"),
    ...confirmingStates("withdrawal"),
    "checking/online-card": {
      on: {
        "answer.refused": { target: "confirm-card", actions: "noteBecause" },
        "online-card.refused": [
          { guard: "fullScope", target: "logged-in", actions: cardRefused },
          { target: "portal-only", actions: cardRefused },
        ],
        "online-card.offered": { target: "online-card", actions: "clear" },
        "online-card.activated": { target: "card-active", actions: "clear" },
      },
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
    "online-card": { on: { "press.print-card": { target: "card-printed", actions: "keepPrint" } } },
    "card-printed": { on: { "press.continue": { target: "confirm-card", actions: "clear" } } },
    "confirm-card": {
      on: {
        "type.card-values": { actions: "enter" },
        "press.continue": submit("online-card.confirmed", "checking/online-card"),
      },
    },
    "card-active": {
      on: {
        "press.submit-answer": [
          { guard: "fullScope", target: "logged-in", actions: cardActivated },
          { target: "portal-only", actions: cardActivated },
        ],
      },
    },
    locked: { on: { "press.back-to-login": { target: "window-login", actions: "leave" } } },
  },
});

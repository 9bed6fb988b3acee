import { factorIds, factors } from "../factors.ts";
import { loginWindow } from "./login-window.setup.ts";

/** What a device is to confirm. */
type Purpose = "login" | "withdrawal";

const choiceOf = { login: "factor.chosen", withdrawal: "withdrawal.requested" } as const;

/** Tells the server which device it is to be. */
export const sendChoice = (purpose: Purpose) =>
  ({ type: "sendChoice", params: { type: choiceOf[purpose] } }) as const;

/** Back to the start, and the server told. */
export const logOut = {
  target: "window-login",
  actions: [{ type: "send", params: { type: "login.abandoned" } }, "leave"],
} as const;

/** Sends what was typed. */
export const submit = <T extends string>(type: "answer.given" | "online-card.confirmed", target: T) =>
  ({ guard: "filled", target, actions: [{ type: "sendAnswer", params: { type } }, "clear"] }) as const;

/** The screen on which the chosen device is used. */
const asking = (purpose: Purpose) =>
  factorIds.map((by) => ({
    guard: { type: "byIs", params: { by: [by] } } as const,
    target: `${factors[by].asks}/${purpose}`,
    actions: "noteBecause" as const,
  }));

/** Choosing a device in the list: only one that the server offers. */
const choosing = (purpose: Purpose) =>
  Object.fromEntries(
    factorIds.map((by) => [
      `press.choose-${by}`,
      {
        guard: { type: "offers", params: { by } } as const,
        target: `checking/${purpose}`,
        actions: [{ type: "choose", params: { by } } as const, sendChoice(purpose)],
      },
    ]),
  );

const codeBy = (purpose: Purpose, by: "sms" | "voice") => ({
  target: `checking/${purpose}`,
  actions: { type: "send", params: { type: "code.requested", by } } as const,
});

/** One field and its button. */
const answerIn = <F extends "response" | "card-values" | "temporary-code" | "security-code">(
  field: F,
  purpose: Purpose,
) => ({
  [`type.${field}`]: { actions: "enter" as const },
  "press.submit-answer": submit("answer.given", `checking/${purpose}`),
});

/** From the choice of a device to its answer, for one purpose: each screen is a state of its own for each. */
export const confirmingStates = (purpose: Purpose) => ({
  [`choose-device/${purpose}`]: loginWindow.createStateConfig({ on: choosing(purpose) }),
  [`checking/${purpose}`]: loginWindow.createStateConfig({
    on: {
      "credentials.refused": {
        target: "window-login",
        actions: { type: "note", params: { notice: "credentials-refused" } },
      },
      "factor.requested": [
        { guard: "choiceNeeded", target: "choose-device/login", actions: "takeFactors" },
        { actions: ["takeFactors", "takeOnly", sendChoice("login")] },
      ],
      "answer.awaited": asking(purpose),
      "answer.refused": asking(purpose),
      "code.promised": { target: `ask-security-code/${purpose}`, actions: "noteBecause" },
      "withdrawal.refused": {
        target: "choose-sum",
        actions: { type: "note", params: { notice: "limit-exceeded" } },
      },
    },
  }),
  [`wait-for-phone/${purpose}`]: loginWindow.createStateConfig({
    on: {
      "press.use-qr": { target: `qr-code/${purpose}` },
      "press.use-challenge": { target: `ask-response/${purpose}` },
    },
  }),
  [`qr-code/${purpose}`]: loginWindow.createStateConfig({
    on: { "press.use-challenge": { target: `ask-response/${purpose}` } },
  }),
  [`ask-response/${purpose}`]: loginWindow.createStateConfig({ on: answerIn("response", purpose) }),
  [`ask-card-values/${purpose}`]: loginWindow.createStateConfig({ on: answerIn("card-values", purpose) }),
  [`ask-temporary-code/${purpose}`]: loginWindow.createStateConfig({
    on: answerIn("temporary-code", purpose),
  }),
  [`ask-security-code/${purpose}`]: loginWindow.createStateConfig({
    on: {
      ...answerIn("security-code", purpose),
      "press.request-code": { target: `choose-code-way/${purpose}`, actions: "clear" },
      "press.back-to-login": logOut,
    },
  }),
  [`choose-code-way/${purpose}`]: loginWindow.createStateConfig({
    on: { "press.by-sms": codeBy(purpose, "sms"), "press.by-voice": codeBy(purpose, "voice") },
  }),
});

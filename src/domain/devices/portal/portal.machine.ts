import { type PortalNotice, portal } from "./portal.setup.ts";

const note = (notice: PortalNotice) => ({ type: "note", params: { notice } }) as const;

const filled = (field: "security-code" | "response" | "owner-credentials" | "soft-pin") =>
  ({ type: "filled", params: { field } }) as const;

/** Where devices are looked after: by the menu (KB1018, KB2481) or by the user menu (KB2545). */
const secureLogin = [
  { guard: "enrolled", target: "secure-login", actions: "clear" },
  { target: "choose-enrolment", actions: "clear" },
] as const;

/** The settings of Client Portal, as far as articles lead through them. */
export const portalMachine = portal.createMachine({
  id: "portal",
  context: ({ input }) => input,
  initial: "portal-home",
  states: {
    "portal-home": {
      on: { "press.open-menu": { target: "portal-menu" }, "press.open-user-menu": { target: "user-menu" } },
    },
    "portal-menu": { on: { "press.settings": { target: "settings" } } },
    "user-menu": { on: { "press.settings": { target: "settings-newer" } } },
    settings: { on: { "press.user-settings": { target: "user-settings" } } },
    "settings-newer": { on: { "press.security": { target: "security" } } },
    security: { on: { "press.secure-login-system": [...secureLogin] } },
    "user-settings": {
      on: { "press.configure-number": { target: "mobile-number" }, "press.configure": [...secureLogin] },
    },
    "mobile-number": { on: { "press.verify": { target: "confirm-number", actions: ["clear", "sendCode"] } } },
    "confirm-number": {
      on: {
        "type.security-code": { actions: "enter" },
        "press.continue-number": [
          { guard: "codeRight", target: "number-verified", actions: "clear" },
          { guard: filled("security-code"), actions: note("confirm-code-wrong") },
        ],
      },
    },
    "number-verified": {
      on: { "press.continue-number": { target: "user-settings", actions: note("number-is-verified") } },
    },
    "secure-login": {
      on: {
        "press.device-info": { target: "device-details" },
        "press.request-physical-device": { target: "order-card", actions: "clear" },
      },
    },
    "device-details": { on: { "press.change-pin": { target: "new-pin", actions: "clear" } } },
    "new-pin": {
      on: {
        "type.new-token-pin": { actions: "enter" },
        "type.new-token-pin-again": { actions: "enter" },
        // The challenge comes once the new PIN has been typed twice (KB1018), and with it the field for its response.
        "type.response": { guard: "bothPins", actions: "enter" },
        "press.continue": [
          { guard: "pinsDiffer", actions: note("pins-differ") },
          { guard: "answered", target: "pin-changed", actions: "clear" },
          { guard: filled("response"), actions: note("response-wrong") },
        ],
      },
    },
    "pin-changed": { on: { "press.ok": { target: "secure-login", actions: note("pin-is-new") } } },
    "order-card": {
      on: {
        "type.soft-pin": { actions: "enter" },
        // No page that we read shows the form for it.
        "press.change-address": { actions: note("not-drawn") },
        "press.continue": { guard: filled("soft-pin"), target: "order-summary" },
      },
    },
    "order-summary": {
      on: {
        "press.back": { target: "order-card" },
        "press.continue": { target: "order-confirmed", actions: "clear" },
      },
    },
    "order-confirmed": {
      on: { "press.ok-order": { target: "secure-login", actions: note("card-is-ordered") } },
    },
    "choose-enrolment": {
      on: {
        "press.install-app": { target: "to-app-store" },
        "press.without-app": { target: "to-online-card" },
        "press.have-device": { target: "owner-login", actions: "clear" },
      },
    },
    "owner-login": {
      on: {
        "type.owner-credentials": { actions: "enter" },
        "press.continue": [
          { guard: "ownerKnown", target: "owner-device", actions: "clear" },
          { guard: filled("owner-credentials"), actions: note("owner-refused") },
        ],
      },
    },
    "owner-device": {
      on: {
        "type.response": { actions: "enter" },
        "press.continue": [
          { guard: "answered", target: "device-shared", actions: "clear" },
          { guard: filled("response"), actions: note("response-wrong") },
        ],
      },
    },
    "device-shared": {},
    "to-app-store": {},
    "to-online-card": {},
  },
});

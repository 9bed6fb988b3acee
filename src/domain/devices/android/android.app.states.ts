import { typeProof } from "../phone/app.states.ts";
import { phone } from "../phone/phone.setup.ts";

/** From the offer to recover until the proof (KB2748, Android), and the proofs of a transfer. */
export const androidAppStates = {
  "other-app-home": phone.createStateConfig({}),
  "other-app-frozen": phone.createStateConfig({}),
  "recover-offer": phone.createStateConfig({
    on: {
      "press.recover-setup": { target: "recovery-directions" },
    },
  }),
  "recovery-directions": phone.createStateConfig({
    on: { "press.continue": { target: "credentials" } },
  }),
  credentials: phone.createStateConfig({
    on: {
      "type.credentials": { actions: "enter" },
      "press.initialize-recovery": {
        guard: { type: "entered", params: { field: "credentials" } },
        target: "contacting/recover",
        actions: [{ type: "askServer", params: { type: "recovery.requested" } }, "clear"],
      },
    },
  }),
  "recover-proof": phone.createStateConfig({
    on: {
      ...typeProof,
      "type.app-pin": { guard: { type: "lockIs", params: { lock: "app-pin" } }, actions: "enter" },
      "press.touch-sensor": {
        guard: { type: "lockIs", params: { lock: "fingerprint" } },
        actions: "touch",
      },
      "press.submit": [
        {
          guard: "pinWrong",
          actions: ["clear", { type: "note", params: { notice: "pin-wrong" } }],
        },
        {
          guard: "proofAndPinEntered",
          target: "contacting/recover",
          actions: ["submitProof", "clear"],
        },
      ],
    },
  }),
  "transfer-proof": phone.createStateConfig({
    on: {
      ...typeProof,
      "type.new-pin": { actions: "enter" },
      "press.activate": {
        guard: "proofAndPinEntered",
        target: "contacting/transfer",
        actions: ["submitProof", "clear"],
      },
    },
  }),
} as const;

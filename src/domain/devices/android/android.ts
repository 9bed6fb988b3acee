import { defineDevice } from "../ibkr-device.ts";
import type { PhoneContext } from "../phone/phone.context.ts";
import { phoneTraits } from "../phone/phone.ts";
import { androidAnatomy } from "./android.anatomy.ts";
import { androidMachine } from "./android.machine.ts";

export const android = defineDevice<PhoneContext>()({
  anatomy: androidAnatomy,
  machine: androidMachine,
  ...phoneTraits(androidAnatomy),
  look: ({ settings }) => settings,
});

import { defineDevice } from "../ibkr-device.ts";
import type { PhoneContext } from "../phone/phone.context.ts";
import { phoneTraits } from "../phone/phone.ts";
import { iphoneAnatomy } from "./iphone.anatomy.ts";
import { iphoneMachine } from "./iphone.machine.ts";

export const iphone = defineDevice<PhoneContext>()({
  anatomy: iphoneAnatomy,
  machine: iphoneMachine,
  ...phoneTraits(iphoneAnatomy),
});

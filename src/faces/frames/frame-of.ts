import type { KindId } from "../../domain/devices/registry.ts";

type Frame = "phone" | "call" | "window";

/** What is drawn around the screens of a kind of device; tokens and cards are drawn whole by their layouts. */
const frames: Partial<Record<KindId, Frame>> = {
  android: "phone",
  iphone: "phone",
  "support-desk": "call",
  "login-window": "window",
  portal: "window",
};

/** The frame of a kind of device, by its id; undefined where its layout draws all of it. Pure. */
export const frameOf = (kind: string): Frame | undefined => frames[kind as KindId];

import type { KindId, kinds } from "../../domain/devices/registry.ts";
import { call, codeCard, type Layout, page, token } from "./layout.tsx";
import { androidLayouts, iphoneLayouts } from "./phone-layouts.ts";

/** Kinds of device with screens. */
type DrawnKind = { [K in KindId]: (typeof kinds)[K] extends { anatomy: unknown } ? K : never }[KindId];
type ScreensOf<K extends DrawnKind> = (typeof kinds)[K]["anatomy"]["screens"];
type Layouts = { readonly [K in DrawnKind]: Readonly<Record<keyof ScreensOf<K>, Layout>> };

const tokens = { off: token, pin: token, challenge: token, response: token };

/** How each screen of each device is laid out: a screen without a layout does not compile. */
const layouts: Layouts = {
  android: androidLayouts,
  iphone: iphoneLayouts,
  "dsc-plus": tokens,
  dsc: tokens,
  gold: tokens,
  platinum: tokens,
  "code-card": { card: codeCard },
  "login-window": {
    "window-login": page,
    checking: page,
    "choose-device": page,
    "wait-for-phone": page,
    "qr-code": page,
    "ask-response": page,
    "ask-card-values": page,
    "ask-security-code": page,
    "choose-code-way": page,
    "ask-temporary-code": page,
    "logged-in": page,
    "portal-only": page,
    "choose-sum": page,
    "online-card": page,
    "card-printed": page,
    "confirm-card": page,
    "card-active": page,
    locked: page,
  },
  portal: {
    "portal-home": page,
    "portal-menu": page,
    "user-menu": page,
    settings: page,
    "settings-newer": page,
    security: page,
    "user-settings": page,
    "mobile-number": page,
    "confirm-number": page,
    "number-verified": page,
    "secure-login": page,
    "device-details": page,
    "new-pin": page,
    "pin-changed": page,
    "order-card": page,
    "order-summary": page,
    "order-confirmed": page,
    "choose-enrolment": page,
    "owner-login": page,
    "owner-device": page,
    "device-shared": page,
    "to-app-store": page,
    "to-online-card": page,
  },
  "support-desk": {
    "not-called": call,
    identifying: call,
    helping: call,
    "pin-reset": call,
    "code-given": call,
    "code-withheld": call,
    unlocked: call,
  },
};

/**
 * The layout of a screen.
 * @throws RangeError when there is no such screen.
 */
export function layoutOf(kind: string, screen: string): Layout {
  const all: Readonly<Record<string, Readonly<Record<string, Layout>>>> = layouts;
  const found = all[kind]?.[screen];
  if (!found) throw new RangeError(`faces › ${kind} › ${screen}: no layout; add it to src/faces/layouts.`);
  return found;
}

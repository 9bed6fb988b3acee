import { kinds } from "../../domain/devices/registry.ts";
import { frameOf } from "../frames/frame-of.ts";
import type { IconName } from "../icons.ts";
import type { Part } from "../part.ts";
import { Icon } from "./icon.tsx";
import { Press } from "./press.tsx";
import { Reading } from "./reading.tsx";

/** Notices that come from outside the app in front, and how they look. */
const pushed: Readonly<Record<string, IconName>> = {
  "sms-arrived": "message-square",
  "login-code-arrived": "message-square",
  "voice-call": "phone",
  "login-asked": "bell",
};

/** Codes that have come by message and can be read whatever the phone shows. */
const messages: readonly string[] = kinds.android.carries;

/** Names of what is read on the screen itself, not in a message above it. */
export const readHere = (reads: readonly string[]) => reads.filter((name) => !messages.includes(name));

/** Messages that drop in over any screen of a phone: a notification, a text message with its code. */
export function Banner({ part }: { readonly part: Part }) {
  const { screen, words } = part;
  const { notice } = screen;
  const icon = notice === null ? undefined : pushed[notice];
  const codes = screen.reads.filter((name) => messages.includes(name));
  const opener = screen.controls.find(({ id }) => id === "open-notification");
  if (!icon && codes.length === 0 && !opener) return null;
  // What has been read already is kept to one line: the code, which may still have to be typed somewhere.
  const isNew = (icon !== undefined && notice !== null) || opener !== undefined;
  return (
    <div class={isNew ? "push" : "push is-old"}>
      <Icon name={icon ?? (opener ? "bell" : "message-square")} words={words} />
      <div>
        {notice !== null && icon && <p>{words.notices[notice]}</p>}
        {codes.map((name) => (
          <Reading key={name} part={part} name={name} />
        ))}
        {opener && <Press part={part} control={opener} as="btn" />}
      </div>
    </div>
  );
}

/** What the screen itself says, such as that a code was wrong. */
export function Notice({ part: { screen, words } }: { readonly part: Part }) {
  const { notice } = screen;
  if (notice === null || (notice in pushed && frameOf(screen.kind) === "phone")) return null;
  return <p class="notice">{words.notices[notice]}</p>;
}

import type { Part } from "../part.ts";
import { Icon } from "./icon.tsx";

/** The digits of a keyboard, in its order. */
export const digits = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"];

interface Props {
  readonly part: Part;
  /** How its layout draws it. */
  readonly as?: string | undefined;
}

/** A key with a digit: it types on a live face, and is a drawing on a picture. */
export function DigitKey({ part: { touch }, as, digit }: Props & { readonly digit: string }) {
  if (!touch) return <span class={as}>{digit}</span>;
  return (
    <button type="button" class={as} onClick={() => touch.typing.key(digit)}>
      {digit}
    </button>
  );
}

/** The key that takes the last character back. */
export function BackKey({ part: { touch, words }, as }: Props) {
  const icon = <Icon name="delete" words={words} />;
  if (!touch) return <span class={as}>{icon}</span>;
  return (
    <button type="button" class={as} aria-label={words.training["delete-digit"]} onClick={touch.typing.back}>
      {icon}
    </button>
  );
}

import { dotPath } from "../dots.ts";

/** As many characters as the display has room for. */
const room = 9;

/** A display of one line of dots. What it shows is said to those who do not see it. */
export function Lcd({ text }: { readonly text: string }) {
  return (
    <div class="lcd">
      <svg viewBox={`0 0 ${room * 6} 7`} aria-hidden="true">
        <path d={dotPath(text)} />
      </svg>
      <span class="hidden">{text}</span>
    </div>
  );
}

import { useRef } from "preact/hooks";

/**
 * A class that changes with each new screen of a device, so that the screen moves in: from the right where it lies
 * deeper, from the left where it is one that was passed before; none before the first change.
 * @param screen id of the screen that shows.
 */
export function useScreenTurn(screen: string): string {
  const passed = useRef([screen]);
  const turns = useRef(0);
  const isBack = useRef(false);
  if (passed.current.at(-1) !== screen) {
    const at = passed.current.indexOf(screen);
    isBack.current = at >= 0;
    passed.current = at < 0 ? [...passed.current, screen] : passed.current.slice(0, at + 1);
    turns.current++;
  }
  if (turns.current === 0) return "";
  return `turn-${(turns.current % 2) + 1}${isBack.current ? " is-back" : ""}`;
}

import { useRef } from "preact/hooks";

/**
 * A class that changes with each new screen of a device, so that the screen moves in; none before the first change.
 * @param screen id of the screen that shows.
 */
export function useScreenTurn(screen: string): string {
  const before = useRef(screen);
  const turns = useRef(0);
  if (before.current !== screen) {
    before.current = screen;
    turns.current++;
  }
  return turns.current === 0 ? "" : `turn-${(turns.current % 2) + 1}`;
}

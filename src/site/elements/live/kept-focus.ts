import { useEffect, useRef } from "preact/hooks";

/**
 * Keeps the keyboard with a device: when the pressed button is gone with its screen, the device's heading takes the
 * focus. Returns what marks an act, and the reference for the heading.
 */
export function useKeptFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  const acted = useRef(false);
  useEffect(() => {
    if (!acted.current) return;
    acted.current = false;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost) heading.current?.focus();
  });
  return {
    heading,
    marked:
      <A extends unknown[]>(act: (...args: A) => void) =>
      (...args: A) => {
        acted.current = true;
        act(...args);
      },
  };
}

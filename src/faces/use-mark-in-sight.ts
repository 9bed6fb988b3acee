import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** Room between the place to touch and the edge of what scrolls, in pixels. */
const room = 24;

/**
 * Scrolls within a device, never the page, until the place to touch next is in sight. Returns the reference for what is
 * around the face.
 */
export function useMarkInSight(screen: string, next: string | undefined): RefObject<HTMLDivElement> {
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const mark = around.current?.querySelector(".tap");
    const scroller = mark?.closest(".body, .home, .veil, .site");
    if (!mark || !scroller) return;
    const [inner, outer] = [mark.getBoundingClientRect(), scroller.getBoundingClientRect()];
    if (inner.bottom > outer.bottom) scroller.scrollTop += inner.bottom - outer.bottom + room;
    if (inner.top < outer.top) scroller.scrollTop -= outer.top - inner.top + room;
  }, [screen, next]);
  return around;
}

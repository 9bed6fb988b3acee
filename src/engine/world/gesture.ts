/** What stands behind an offered value: the true one, or a slip. Nobody types anything else here. */
export type Offered = "right" | "mistyped";

/** Something a person does: press a control, fill in an offered value, or wait. Plain data. */
export type Gesture =
  | { readonly on: string; readonly press: string }
  | { readonly on: string; readonly type: string; readonly value: Offered }
  | { readonly waitMs: number };

/** A short stable name, `door press open`, for tests and messages. */
export function gestureName(gesture: Gesture): string {
  if ("waitMs" in gesture) return `wait ${gesture.waitMs} ms`;
  if ("press" in gesture) return `${gesture.on} press ${gesture.press}`;
  return `${gesture.on} type ${gesture.type} ${gesture.value}`;
}

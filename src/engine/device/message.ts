/** A message that a device sends to another one over a wire. Emitting is its only outward action. */
export interface Message {
  /** Dotted past tense, for example `door.opened`. */
  readonly type: string;
  /** Id of the device that receives it. */
  readonly to: string;
  /** Time on the wire in milliseconds; 0 or absent: it arrives within the same gesture. */
  readonly delayMs?: number;
  readonly [detail: string]: unknown;
}

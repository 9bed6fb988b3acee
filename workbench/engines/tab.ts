/** One window of a browser with a state of its own, whatever drives it. Expressions are JavaScript, run in the page. */
export interface Tab {
  readonly goto: (address: string) => Promise<void>;
  /** What an expression is: plain data. */
  readonly read: (expression: string) => Promise<unknown>;
  /** Clicks on the element that an expression yields, as a pointer would. */
  readonly click: (expression: string) => Promise<void>;
  /** Types into what has the focus. */
  readonly type: (text: string) => Promise<void>;
  readonly press: (key: "Enter" | "ArrowDown") => Promise<void>;
  /** Errors of the page that nobody caught, as far as the engine tells of them. */
  readonly errors: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** A browser engine at work. */
export interface Engine {
  readonly version: string;
  /** A window as wide as a phone, or as narrow as the engine's own window can be, that nobody has used before. */
  readonly open: () => Promise<Tab>;
  readonly close: () => Promise<void>;
}

export const phoneSize = { width: 390, height: 844 } as const;

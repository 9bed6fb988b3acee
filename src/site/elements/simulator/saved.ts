const storageKey = "lockstep.practice";

/** Keeps the last practice on this device; a full or closed storage is no reason to stop. */
export function savePractice(fragment: string): void {
  try {
    localStorage.setItem(storageKey, fragment);
  } catch {
    // The address holds the same state.
  }
}

/** The last practice that was kept; empty where there is none. */
export function savedPractice(): string {
  try {
    return localStorage.getItem(storageKey) ?? "";
  } catch {
    return "";
  }
}

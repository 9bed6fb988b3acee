/** Puts a text on the clipboard and tells whether it is there: `copied` or `copy-failed`. */
export function copyText(text: string, tell: (id: "copied" | "copy-failed") => void): void {
  navigator.clipboard?.writeText(text).then(
    () => tell("copied"),
    () => tell("copy-failed"),
  ) ?? tell("copy-failed");
}

/**
 * Lets the reader take back all answers and the practice. What stays is the language, a cookie, and the copy for
 * reading offline; the home page says so.
 */
export function wakeClearing(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-clear]");
  if (!button) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    try {
      localStorage.clear();
      sessionStorage.clear();
    } catch {
      // Storage that is closed holds nothing.
    }
    // The address holds the answers too.
    history.replaceState(null, "", location.pathname);
    const home = button.dataset["clear"] ?? "/";
    if (location.pathname === home) {
      location.hash = "";
      location.hash = "cleared";
    } else location.replace(`${home}#cleared`);
  });
}

/**
 * Waits for what a page needs to come alive. An answer that is pressed meanwhile is not lost: it is pressed again when
 * the page is alive; if nothing comes, its plain link leads on as it does without JavaScript.
 * @param enliven brings the page to life.
 */
export async function loadEarly<T>(
  root: HTMLElement,
  loading: Promise<T>,
  enliven: (data: T) => void,
): Promise<void> {
  let pressed: HTMLAnchorElement | undefined;
  const hold = (event: MouseEvent) => {
    const link = (event.target as HTMLElement).closest<HTMLAnchorElement>("a[data-way]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    pressed = link;
  };
  root.addEventListener("click", hold);
  const data = await loading.catch(() => undefined);
  root.removeEventListener("click", hold);
  if (data) enliven(data);
  if (!pressed) return;
  if (data) pressed.click();
  else location.assign(pressed.href);
}

/** The options of a combobox, one of which may be active by the arrow keys while the focus stays in the field. */
export interface OptionList {
  /** Takes other options; the one that was active stays so, if it is among them. */
  readonly set: (options: readonly HTMLAnchorElement[]) => void;
  readonly add: (options: readonly HTMLAnchorElement[]) => void;
  readonly count: () => number;
  /** Goes to the next option, or to the one before. */
  readonly move: (step: 1 | -1) => void;
  /** No option is active any more. */
  readonly reset: () => void;
  /** Opens the active option, or the first. */
  readonly open: () => void;
}

/** @param field the input that keeps the focus and names the active option. */
export function createOptionList(field: HTMLElement): OptionList {
  let options: readonly HTMLAnchorElement[] = [];
  let active = -1;

  const activate = (at: number) => {
    options[active]?.setAttribute("aria-selected", "false");
    active = at;
    const option = options[at];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) field.setAttribute("aria-activedescendant", option.id);
    else field.removeAttribute("aria-activedescendant");
  };

  return {
    set: (next) => {
      const chosen = options[active]?.href;
      options = next;
      active = -1;
      // What was reached by the arrow keys stays so when more results come in.
      activate(options.findIndex(({ href }) => href === chosen));
    },
    add: (more) => {
      options = [...options, ...more];
    },
    count: () => options.length,
    move: (step) => {
      // Past the last option the field itself is next, so that one always comes back to what was typed.
      const next = active + step;
      activate(next < -1 ? options.length - 1 : next >= options.length ? -1 : next);
    },
    reset: () => activate(-1),
    open: () => (options[active] ?? options[0])?.click(),
  };
}

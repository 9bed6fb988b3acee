import type { ComponentChildren } from "preact";
import type { Part } from "../part.ts";
import { focusOfScroller } from "../parts/body.tsx";
import { Icon } from "../parts/icon.tsx";

interface Props {
  readonly part: Part;
  readonly children: ComponentChildren;
}

/** A window of a browser, with an address that is plainly nobody's. */
export function BrowserWindow({ part, children }: Props) {
  const { words } = part;
  return (
    <div class="win">
      <p class="tabs">
        <i aria-hidden="true" />
        <i aria-hidden="true" />
        <i aria-hidden="true" />
        <span class="mark">{words.training["training"]}</span>
      </p>
      <p class="url" aria-hidden="true">
        <Icon name="arrow-left" words={words} />
        <span>
          <Icon name="lock" words={words} />
          {words.training["scenery-address"]}
        </span>
      </p>
      <div class="site" tabIndex={focusOfScroller(part)}>
        {children}
      </div>
    </div>
  );
}

import type { ComponentChildren } from "preact";
import type { Part } from "../part.ts";
import { focusOfScroller } from "../parts/body.tsx";
import { Icon } from "../parts/icon.tsx";

interface Props {
  readonly part: Part;
  readonly children: ComponentChildren;
}

/** A window of a browser, with an address that is plainly nobody's; or of a trading platform, which has none. */
export function BrowserWindow({ part, children }: Props) {
  const { words, screen } = part;
  const isPlatform = screen.look === "platform";
  return (
    <div class="win">
      <p class="tabs">
        <i aria-hidden="true" />
        <i aria-hidden="true" />
        <i aria-hidden="true" />
        {isPlatform && <b>{words.training["scenery-platform"]}</b>}
        <span class="mark">{words.training["training"]}</span>
      </p>
      {!isPlatform && (
        <p class="url" aria-hidden="true">
          <Icon name="arrow-left" words={words} />
          <span>
            <Icon name="lock" words={words} />
            {words.training["scenery-address"]}
          </span>
        </p>
      )}
      <div class="site" tabIndex={focusOfScroller(part)}>
        {children}
      </div>
    </div>
  );
}

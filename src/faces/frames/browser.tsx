import type { ComponentChildren } from "preact";
import type { Part } from "../part.ts";
import { Icon } from "../parts/icon.tsx";

/** A window of a browser, with an address that is plainly nobody's. */
export function BrowserWindow({
  part: { words },
  children,
}: {
  readonly part: Part;
  readonly children: ComponentChildren;
}) {
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
      <div class="site">{children}</div>
    </div>
  );
}

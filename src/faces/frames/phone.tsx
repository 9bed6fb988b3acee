import type { ComponentChildren } from "preact";
import { labelOf, type Part } from "../part.ts";
import { Banner } from "../parts/banner.tsx";
import { Icon } from "../parts/icon.tsx";
import { Keyboard } from "../parts/keyboard.tsx";
import { Press } from "../parts/press.tsx";

interface Props {
  readonly part: Part;
  readonly layout: string;
  readonly children: ComponentChildren;
}

/** Layouts of the phone's own pages, which differ by maker. */
const madeByMakers = ["rows", "app-info", "storage"];

function StatusBar({ part: { words } }: { readonly part: Part }) {
  return (
    <p class="status" aria-hidden="true">
      <b>10:00</b>
      <Icon name="signal" words={words} />
      <Icon name="wifi" words={words} />
      <Icon name="battery-full" words={words} />
    </p>
  );
}

/** A phone: status bar, training mark, messages that drop in, the screen itself, keyboard, and the keys of the casing. */
export function Phone({ part, layout, children }: Props) {
  const { screen, words } = part;
  const made = screen.look !== undefined && madeByMakers.includes(layout) ? ` look-${screen.look}` : "";
  const home = screen.frame.find(({ id }) => id === "go-home");
  const power = screen.frame.find(({ id }) => id === "restart");
  return (
    <div class="case">
      <div class={`scr on-${layout}${made}`}>
        <StatusBar part={part} />
        <p class="mark">{words.training["training"]}</p>
        <Banner part={part} />
        {children}
        <Keyboard part={part} />
        {home && (
          <div class="nav">
            <Press part={part} control={home} as="home-key">
              <i />
              {part.touch && <span class="hidden">{labelOf(part, home.id)}</span>}
            </Press>
          </div>
        )}
      </div>
      {power && (part.touch || part.marks.includes(power.id)) && (
        <Press part={part} control={power} as="power">
          <Icon name="power" words={words} />
          <span class="hidden">{labelOf(part, power.id)}</span>
        </Press>
      )}
    </div>
  );
}

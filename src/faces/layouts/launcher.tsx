import type { ScreenControl } from "../../engine/world/screen.ts";
import type { IconName } from "../icons.ts";
import { labelOf, type Part } from "../part.ts";
import { AppTile } from "../parts/app-bar.tsx";
import { Notice } from "../parts/banner.tsx";
import { Icon } from "../parts/icon.tsx";
import { Press } from "../parts/press.tsx";
import { apps, type Thing, Tile } from "../parts/scenery.tsx";

/** Ground and icon of apps that can be opened; IBKR Mobile has its letters. */
const opened: Readonly<Record<string, readonly [IconName, Thing["ground"]]>> = {
  "open-settings": ["settings", 2],
  "open-store": ["shopping-bag", 1],
  "open-camera": ["camera", 4],
  "open-other-app": ["layout-grid", 6],
};
const dock: readonly (readonly [IconName, Thing["ground"]])[] = [
  ["phone", 5],
  ["message-square", 3],
  ["globe", 1],
  ["music", 6],
];

function Shortcut({ part, control }: { readonly part: Part; readonly control: ScreenControl }) {
  const [icon, ground] = opened[control.id] ?? [];
  return (
    <Press part={part} control={control} as="shortcut">
      {icon && ground ? (
        <span class={`tile t${ground}`}>
          <Icon name={icon} words={part.words} />
        </span>
      ) : (
        <AppTile />
      )}
      <span>{labelOf(part, control.id)}</span>
    </Press>
  );
}

/** A home screen: the apps that matter among others. */
export function Launcher({ part }: { readonly part: Part }) {
  const { screen, words } = part;
  const controls = screen.controls.filter(({ role }) => role === "icon");
  return (
    <div class="home">
      <Notice part={part} />
      <div class="grid">
        {[apps.calendar, apps.maps, apps.photos, apps.mail].map((one) => (
          <span key={one.word} class="shortcut is-dim" aria-hidden="true">
            <Tile {...one} words={words} />
            <span>{words.training[one.word]}</span>
          </span>
        ))}
        {controls.map((control) => (
          <Shortcut key={control.id} part={part} control={control} />
        ))}
      </div>
      <div class="dock is-dim" aria-hidden="true">
        {dock.map(([icon, ground]) => (
          <span key={icon} class={`tile t${ground}`}>
            <Icon name={icon} words={words} />
          </span>
        ))}
      </div>
    </div>
  );
}

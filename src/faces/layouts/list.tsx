import type { ScreenControl } from "../../engine/world/screen.ts";
import { labelOf, type Part } from "../part.ts";
import { Actions } from "../parts/actions.tsx";
import { AppBar, AppTile } from "../parts/app-bar.tsx";
import { Body } from "../parts/body.tsx";
import { Controls, Rows } from "../parts/controls.tsx";
import { Icon } from "../parts/icon.tsx";
import { Press } from "../parts/press.tsx";
import { Says } from "../parts/says.tsx";
import { apps, moreSettings, SceneryRows, settings, type Thing } from "../parts/scenery.tsx";

interface Props {
  readonly part: Part;
  readonly above?: readonly Thing[];
  readonly below?: readonly Thing[];
}

/** A page of rows that lead on, among others that do not matter here. */
export function List({ part, above = [], below = [] }: Props) {
  const { controls } = part.screen;
  return (
    <>
      <AppBar part={part} />
      <Body part={part}>
        <Says part={part} />
        {above.length > 0 && <SceneryRows things={above} words={part.words} />}
        <Controls part={part} controls={controls} />
        {below.length > 0 && <SceneryRows things={below} words={part.words} />}
      </Body>
    </>
  );
}

/** The settings of the phone. */
export const Settings = ({ part }: { readonly part: Part }) => (
  <List part={part} above={settings} below={moreSettings} />
);

function AppRow({ part, control }: { readonly part: Part; readonly control: ScreenControl }) {
  return (
    <Press part={part} control={control} as="row">
      {control.id === "pick-ibkr-mobile" ? (
        <AppTile />
      ) : (
        <span class="tile t6">
          <Icon name="layout-grid" words={part.words} />
        </span>
      )}
      <span>{labelOf(part, control.id)}</span>
    </Press>
  );
}

/** The list of installed apps. */
export function AppList({ part }: { readonly part: Part }) {
  return (
    <>
      <AppBar part={part} />
      <Body part={part}>
        <Says part={part} />
        <SceneryRows things={[apps.calendar, apps.clock]} words={part.words} />
        <div class="rows">
          {part.screen.controls.map((control) => (
            <AppRow key={control.id} part={part} control={control} />
          ))}
        </div>
        <SceneryRows things={[apps.mail, apps.maps, apps.photos]} words={part.words} />
      </Body>
    </>
  );
}

/** The page of one app: what it stores, what it may do; on some phones, clearing stands at the foot. */
export function AppInfo({ part }: { readonly part: Part }) {
  const { controls } = part.screen;
  return (
    <>
      <AppBar part={part} />
      <Body part={part}>
        <div class="who">
          <span class="tile t6" aria-hidden="true">
            <Icon name="layout-grid" words={part.words} />
          </span>
        </div>
        <Says part={part} />
        <Rows part={part} controls={controls.filter(({ role }) => role === "row")} />
        <SceneryRows things={settings.slice(2)} words={part.words} />
        <Actions part={part} controls={controls.filter(({ role }) => role !== "row")} />
      </Body>
    </>
  );
}

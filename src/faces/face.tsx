import type { Screen } from "../engine/world/screen.ts";
import { BrowserWindow } from "./frames/browser.tsx";
import { Phone } from "./frames/phone.tsx";
import { layoutOf } from "./layouts/layouts.ts";
import type { Part, Touch } from "./part.ts";
import type { FaceWords } from "./words.ts";

interface Props {
  readonly screen: Screen;
  readonly words: FaceWords;
  /** Ids of the controls and fields to touch, in this order: each gets a ring with its number. */
  readonly marks?: readonly string[] | undefined;
  /** What can be done with it; without, it is a picture. */
  readonly touch?: Touch | undefined;
}

const phones = ["android", "iphone", "support-desk"];
const windows = ["login-window", "portal"];

/** A device as it looks now: a picture without `touch`, alive with it. Pure: screen and words in, markup out. */
export function Face({ screen, words, marks = [], touch }: Props) {
  const part: Part = { screen, words, marks, touch };
  const { name, draw: Layout } = layoutOf(screen.kind, screen.id);
  return (
    <div class={`face is-${screen.kind}${touch ? " is-alive" : ""}`}>
      {phones.includes(screen.kind) ? (
        <Phone part={part} layout={name}>
          <Layout part={part} />
        </Phone>
      ) : windows.includes(screen.kind) ? (
        <BrowserWindow part={part}>
          <Layout part={part} />
        </BrowserWindow>
      ) : (
        <Layout part={part} />
      )}
      <Aside part={part} />
    </div>
  );
}

/** What a thing without a screen of its own has to say beside it. */
function Aside({ part: { screen, words } }: { readonly part: Part }) {
  if (phones.includes(screen.kind) || windows.includes(screen.kind)) return null;
  const says = words.screens[screen.id]?.says;
  return (
    <div class="beside">
      {screen.notice !== null && <p class="notice">{words.notices[screen.notice]}</p>}
      {says !== undefined && <p>{says}</p>}
    </div>
  );
}

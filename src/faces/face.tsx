import type { ComponentChildren } from "preact";
import type { Screen } from "../engine/world/screen.ts";
import { BrowserWindow } from "./frames/browser.tsx";
import { frameOf } from "./frames/frame-of.ts";
import { Phone } from "./frames/phone.tsx";
import { layoutOf } from "./layouts/layouts.ts";
import type { Part, Touch } from "./part.ts";
import { Says } from "./parts/says.tsx";
import type { FaceWords } from "./words.ts";

interface Props {
  readonly screen: Screen;
  readonly words: FaceWords;
  /** Ids of the controls and fields to touch, in this order: each gets a ring with its number. */
  readonly marks?: readonly string[] | undefined;
  /** What can be done with it; without, it is a picture. */
  readonly touch?: Touch | undefined;
}

/** A device as it looks now: a picture without `touch`, alive with it. Pure: screen and words in, markup out. */
export function Face({ screen, words, marks = [], touch }: Props) {
  const part: Part = { screen, words, marks, touch };
  const { name, draw: Layout } = layoutOf(screen.kind, screen.id);
  return (
    <div class={`face is-${screen.kind}${touch ? " is-alive" : ""}`}>
      <Framed part={part} layout={name}>
        <Layout part={part} />
      </Framed>
    </div>
  );
}

interface FramedProps {
  readonly part: Part;
  readonly layout: string;
  readonly children: ComponentChildren;
}

/** A screen in its frame; what has none says beside it what a screen would say. */
function Framed({ part, layout, children }: FramedProps) {
  const frame = frameOf(part.screen.kind);
  if (frame === "window") return <BrowserWindow part={part}>{children}</BrowserWindow>;
  if (frame)
    return (
      <Phone part={part} layout={layout}>
        {children}
      </Phone>
    );
  return (
    <>
      {children}
      <div class="beside">
        <Says part={part} />
      </div>
    </>
  );
}

import type { Part } from "../part.ts";
import { AppBar } from "../parts/app-bar.tsx";
import { readHere } from "../parts/banner.tsx";
import { Body } from "../parts/body.tsx";
import { Controls } from "../parts/controls.tsx";
import { Entry } from "../parts/entry.tsx";
import { Reading } from "../parts/reading.tsx";
import { Says } from "../parts/says.tsx";

/** A page of the app with fields. */
export function Form({ part }: { readonly part: Part }) {
  const { fields, controls, reads } = part.screen;
  return (
    <>
      <AppBar part={part} />
      <Body part={part}>
        <Says part={part} />
        {readHere(reads).map((name) => (
          <Reading key={name} part={part} name={name} />
        ))}
        {fields.map((field) => (
          <Entry key={field.id} part={part} field={field} />
        ))}
        <Controls part={part} controls={controls} />
      </Body>
    </>
  );
}

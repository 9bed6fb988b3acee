import { describe, expect, test } from "vitest";
import { kinds } from "../../src/domain/devices/registry.ts";
import type { Anatomy } from "../../src/engine/device/anatomy.ts";
import { sceneryWords } from "../../src/faces/parts/scenery.tsx";
import { namedIn } from "../../src/knowledge/check/say-and-do.ts";
import { locales } from "../../src/language/locales.ts";
import { type Frame, type Marked, storyboard, wholeStoryboard } from "../../src/site/views/storyboard.ts";
import { knowledge } from "../support/knowledge.ts";
import { siteText } from "../support/words.ts";

const framesOf = (id: string): Frame[] =>
  wholeStoryboard(id).flatMap(({ frames, slot }) => [
    ...frames,
    ...(slot?.ways ?? []).flatMap((way) => way.frames),
  ]);

const procedures = Object.keys(knowledge.procedures);

/** Marks that stand for nothing that can be touched on their screen. */
const adrift = ({ screen, marks }: Marked) =>
  marks.filter(
    (id) =>
      !screen.fields.some((field) => field.id === id) &&
      ![...screen.controls, ...screen.frame].some((control) => control.id === id && control.enabled),
  );

/** What stands on the screens of a step: fields, and what can be read. */
const standing = ({ before, after }: Frame) =>
  [...before.map(({ screen }) => screen), after].map(({ id, fields, reads }) => ({
    id,
    things: [...fields.map((field) => field.id), ...reads],
  }));

test("a step after a choice shows nothing that only one of the ways has left there", () => {
  let looked = 0;
  for (const id of procedures) {
    const chosen: { by: string; value: string }[] = [];
    for (const { slot, frames } of wholeStoryboard(id)) {
      chosen.push(...(slot?.ways ?? []).map(({ value }) => ({ by: slot?.by ?? "", value })));
      for (const frame of frames)
        for (const { by, value } of chosen) {
          const other = storyboard(id, { [by]: value }).find(
            ({ step }) => !step.way && step.id === frame.step.id,
          );
          for (const [at, { id: screen, things }] of standing(frame).entries()) {
            const theirs = other && standing(other)[at];
            if (theirs?.id !== screen) continue;
            looked++;
            expect(theirs.things, `${id} › ${frame.step.id}, ${value}`).toEqual(
              expect.arrayContaining(things),
            );
          }
        }
    }
  }
  expect(looked).toBeGreaterThan(30);
});

describe.each(procedures)("the pictures of %s", (id) => {
  const frames = framesOf(id);

  test("ring only what can be touched on that very screen", () => {
    for (const { step, before } of frames)
      for (const shot of before) {
        expect(adrift(shot), `${step.id} on ${shot.screen.id}`).toEqual([]);
        expect(shot.marks.length, step.id).toBeGreaterThan(0);
      }
  });

  test("ring what the words of the step name, in the same order", () => {
    for (const { step, before } of frames) {
      const marks = before.flatMap((shot) => shot.marks);
      const named = namedIn(step.say.en).filter((one) =>
        step.do.some((act) => Object.values(act).includes(one)),
      );
      expect(
        marks.filter((mark) => named.includes(mark)),
        step.id,
      ).toEqual([...new Set(named)].filter((one) => marks.includes(one)));
      if (named.length > 0)
        expect(
          marks.some((mark) => named.includes(mark)),
          step.id,
        ).toBe(true);
    }
  });

  test("show what a step promises: at the end, after a danger, and where only time passes", () => {
    expect(frames.at(-1)?.showsAfter).toBe(true);
    const chosen = wholeStoryboard(id).flatMap(({ slot }) =>
      (slot?.ways ?? []).map(({ value }) => storyboard(id, { [slot?.by ?? ""]: value })),
    );
    for (const played of [storyboard(id), ...chosen])
      for (const [at, { step, before, after, showsAfter }] of played.entries()) {
        const promised = [step.see.screen].flat();
        expect(promised, step.id).toContain(after.id);
        // The very next picture shows it, where the next step begins on the same screen.
        const next = played[at + 1]?.before[0]?.screen;
        const isSeenNext = next?.kind === after.kind && next.id === after.id;
        if ((step.loses && !isSeenNext) || before.length === 0) expect(showsAfter, step.id).toBe(true);
      }
  });

  // What activating IB Key here takes from another phone is no danger to this one: it is what the reader came for.
  const takesFromElsewhere = ["activate"];

  test("draw what destroys something as a danger, never as the thing to do", () => {
    for (const { before } of frames.filter(({ step: { loses } }) => loses))
      for (const { screen, marks } of before)
        for (const { id: control, role } of screen.controls)
          if (marks.includes(control) && !takesFromElsewhere.includes(control))
            expect([control, role]).toEqual([control, "danger"]);
  });
});

test("the scenery shares no word with anything that can be touched", () => {
  for (const locale of locales) {
    const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
    const labels = new Set(
      ["android", "iphone"].flatMap((kind) =>
        Object.values(knowledge.words[kind]?.controls ?? {}).flatMap((label) => wordsOf(label[locale])),
      ),
    );
    const shared = sceneryWords
      .flatMap((id) => wordsOf(siteText(locale, id)))
      .filter((word) => labels.has(word));
    expect(shared).toEqual([]);
  }
});

test("every role that an anatomy names belongs to a control of it", () => {
  for (const [kind, { anatomy }] of Object.entries(kinds as Record<string, { anatomy?: Anatomy }>)) {
    const known = Object.values(anatomy?.screens ?? {}).flatMap(({ controls = [], optional = [] }) => [
      ...controls,
      ...optional,
    ]);
    for (const control of Object.keys(anatomy?.roles ?? {})) expect(known, kind).toContain(control);
  }
});

import { expect, test } from "vitest";
import { readFragment, writeFragment } from "../../src/engine/guide/fragment.ts";

test("a state is written and read again, with a question of another guide that is put once more", () => {
  const state = {
    given: [
      { place: "restore-access/happened", way: "misbehaves" },
      { place: "app-misbehaves/app", way: "iphone" },
    ],
    at: "restore-access/happened",
    done: 2,
  } as const;
  for (const own of ["app-misbehaves", "restore-access"])
    expect(readFragment(`#${writeFragment(state, own)}`, own)).toEqual(state);
});

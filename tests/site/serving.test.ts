import { readFileSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { nginxConfig } from "../../src/serving/nginx.ts";
import { servingLaws } from "../support/serving-laws.ts";

test.each(Object.entries(servingLaws))("our own server %s", (_, law) => law(inject("site"), true));

test("the configuration for nginx says what our own server says", () => {
  expect(readFileSync("deploy/nginx.conf", "utf8")).toBe(nginxConfig("/srv/lockstep/current", 80, true));
});

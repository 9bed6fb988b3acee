import { expect, test } from "vitest";
import { trainingValue } from "../../src/faces/training-values.ts";
import { knowledge } from "../support/knowledge.ts";

const length = (id: string) => knowledge.quantities[id]?.value;

test.each([
  ["challenge", "a", "challenge-digits"],
  ["challenge", "b", "challenge-digits"],
  ["response", "a", "response-digits"],
  ["response", "b", "response-digits"],
  ["token-pin", "right", "token-pin-digits"],
] as const)("the training value of %s (%s) is as long as the sources say", (name, behind, quantity) => {
  expect(trainingValue(name, behind)).toMatch(/^\d+$/);
  expect(trainingValue(name, behind)).toHaveLength(length(quantity) as number);
});

test("two values of the code card make up what is typed, and a PIN of the app fits its limits", () => {
  expect(trainingValue("card-values", "right")).toHaveLength(2 * (length("card-value-length") as number));
  const pin = trainingValue("app-pin", "right") ?? "";
  expect(pin.length).toBeGreaterThanOrEqual(length("app-pin-least") as number);
  expect(pin.length).toBeLessThanOrEqual(length("app-pin-most") as number);
});

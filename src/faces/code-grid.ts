import { trainingValues } from "../domain/devices/registry.ts";

const height = 14;
/** Numbers of the first column, and by how much the others are higher: 112 in all. */
export const rows = Array.from({ length: height }, (_, at) => at + 1);
export const columns = Array.from({ length: 8 }, (_, at) => at * height);

/** Characters that nobody mistakes for another one. */
const alphabet = "2345679ABCDEFGHJKLMNPQRSTUVWXYZ";

/** The numbers that the training asks for, and what stands to the right of them. */
const asked = (trainingValues["card-index"]?.["right"] ?? "").split(" · ").map(Number);
const answer = trainingValues["card-values"]?.["right"] ?? "";

/** The three characters at a number: those of the training value where it asks, made up elsewhere. Pure. */
export function codeAt(number: number): string {
  const at = asked.indexOf(number);
  if (at >= 0) return answer.slice(at * 3, at * 3 + 3);
  return [7919, 104729, 1299709]
    .map((prime) => alphabet[Math.floor((number * prime) / 7) % alphabet.length])
    .join("");
}

/** Whether a column, told by what comes before its first number, holds a number that is asked for. Pure. */
export const isAsked = (column: number): boolean =>
  asked.some((number) => number > column && number <= column + height);

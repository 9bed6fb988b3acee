import { everyPosition, givenOn } from "../tree/paths.ts";
import type { Given, Position, Routes } from "../tree/replay.ts";

/** Twenty-nine symbols, a prime number, none of which looks like another: no 0 or O, no 1, I or L, no S or U. */
const alphabet = "23456789ABCDEFGHJKMNPQRTVWXYZ";
const base = alphabet.length;
const length = 8;
const prints = 512;
const mostSteps = 32;

/** What a code opens: a tree, the answers on the way, and how many steps are done. */
export interface CodedState {
  readonly tree: string;
  readonly given: readonly Given[];
  readonly done: number;
}

/** Why a code opens nothing: misread, unknown, or made with another version of the trees. */
export type Refusal = "misread" | "other-version";

/** Ways do not change as long as their positions do not. */
const printed = new WeakMap<readonly Position[], number>();

/** A number below 512 that changes with every way through a tree: what codes number. Pure. */
export function printOf(routes: Routes, tree: string): number {
  const positions = everyPosition(routes, tree);
  const known = printed.get(positions);
  if (known !== undefined) return known;
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify([tree, positions.map(givenOn)])) {
    hash ^= character.charCodeAt(0);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  printed.set(positions, hash % prints);
  return hash % prints;
}

/** Cyrillic letters that look like Latin ones, as somebody types them from paper. */
const latinOf: Readonly<Record<string, string>> = {
  А: "A",
  В: "B",
  Е: "E",
  К: "K",
  М: "M",
  Н: "H",
  Р: "P",
  С: "C",
  Т: "T",
  У: "Y",
  Х: "X",
};

/** The check symbol makes the weighted sum of all symbols a multiple of the prime: no slip and no swap passes. */
function checkOf(symbols: readonly number[]): number {
  const sum = symbols.reduce((total, symbol, at) => total + symbol * (at + 2), 0);
  return (base - (sum % base)) % base;
}

const sameWay = (a: readonly Given[], b: readonly Given[]) =>
  a.length === b.length && a.every(({ place, way }, at) => place === b[at]?.place && way === b[at]?.way);

/** The number of the places of a code: tree, print, position, steps. */
function pack(tree: number, print: number, position: number, done: number): bigint {
  return (
    ((BigInt(tree) * BigInt(prints) + BigInt(print)) * 65_536n + BigInt(position)) * BigInt(mostSteps) +
    BigInt(done)
  );
}

/**
 * A code of eight symbols for a state, to be read out on the telephone; undefined for a state that is none of the
 * tree's. It holds what was answered on the way, and nothing that was set aside. Pure.
 */
export function encodeSupport(routes: Routes, { tree, given, done }: CodedState): string | undefined {
  const trees = Object.keys(routes.trees).sort();
  const position = everyPosition(routes, tree).findIndex((one) => sameWay(givenOn(one), given));
  if (position < 0 || !trees.includes(tree)) return undefined;
  let number = pack(trees.indexOf(tree), printOf(routes, tree), position, Math.min(done, mostSteps - 1));
  const symbols: number[] = [];
  for (let at = 0; at < length - 1; at++) {
    symbols.unshift(Number(number % BigInt(base)));
    number /= BigInt(base);
  }
  return [...symbols, checkOf(symbols)].map((symbol) => alphabet[symbol]).join("");
}

/** What a code opens, or why it opens nothing. Spaces, hyphens and small letters do not matter. Pure; never throws. */
export function decodeSupport(routes: Routes, code: string): CodedState | Refusal {
  const typed = code.toUpperCase().replace(/[\s-]/g, "");
  const symbols = [...typed].map((one) => alphabet.indexOf(latinOf[one] ?? one));
  if (symbols.length !== length || symbols.includes(-1)) return "misread";
  if (checkOf(symbols.slice(0, -1)) !== symbols.at(-1)) return "misread";
  let number = symbols.slice(0, -1).reduce((total, symbol) => total * BigInt(base) + BigInt(symbol), 0n);
  const cut = (size: number) => {
    const part = Number(number % BigInt(size));
    number /= BigInt(size);
    return part;
  };
  const done = cut(mostSteps);
  const at = cut(65_536);
  const print = cut(prints);
  const tree = Object.keys(routes.trees).sort()[Number(number)];
  if (tree === undefined || printOf(routes, tree) !== print) return "other-version";
  const position = everyPosition(routes, tree)[at];
  return position ? { tree, given: givenOn(position), done } : "other-version";
}

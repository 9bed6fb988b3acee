/** Five by seven dots of each character that a display can show, a row as five bits. */
const font: Readonly<Record<string, readonly number[]>> = {
  "0": [14, 17, 19, 21, 25, 17, 14],
  "1": [4, 12, 4, 4, 4, 4, 14],
  "2": [14, 17, 1, 2, 4, 8, 31],
  "3": [31, 2, 4, 2, 1, 17, 14],
  "4": [2, 6, 10, 18, 31, 2, 2],
  "5": [31, 16, 30, 1, 1, 17, 14],
  "6": [6, 8, 16, 30, 17, 17, 14],
  "7": [31, 1, 2, 4, 8, 8, 8],
  "8": [14, 17, 17, 14, 17, 17, 14],
  "9": [14, 17, 17, 15, 1, 2, 12],
  A: [14, 17, 17, 31, 17, 17, 17],
  C: [14, 17, 16, 16, 16, 17, 14],
  G: [14, 17, 16, 23, 17, 17, 15],
  H: [17, 17, 17, 31, 17, 17, 17],
  I: [14, 4, 4, 4, 4, 4, 14],
  L: [16, 16, 16, 16, 16, 16, 31],
  N: [17, 25, 21, 19, 17, 17, 17],
  P: [30, 17, 17, 30, 16, 16, 16],
  ">": [8, 4, 2, 1, 2, 4, 8],
  "•": [0, 0, 14, 14, 14, 0, 0],
};

/** The dots of a text as one path, six units a character, seven high. Characters without dots stay dark. Pure. */
export function dotPath(text: string): string {
  return [...text]
    .flatMap((character, at) =>
      (font[character] ?? []).flatMap((row, y) =>
        [4, 3, 2, 1, 0].flatMap((bit, x) => (row & (1 << bit) ? [`M${at * 6 + x} ${y}h.85v.85h-.85z`] : [])),
      ),
    )
    .join("");
}

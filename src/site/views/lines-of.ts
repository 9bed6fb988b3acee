/** A text cut into lines of at most so many characters, between words. Pure. */
export function linesOf(text: string, characters: number): string[] {
  const lines: string[] = [];
  for (const word of text.replaceAll("\u00a0", " ").split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < characters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

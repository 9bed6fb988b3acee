/** A part of an article's source between empty lines, and where it stands. */
export interface Block {
  readonly text: string;
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** An article's source in its parts: the head, and each paragraph, list, heading or tag that stands alone. Pure. */
export function blocksOf(source: string): Block[] {
  const blocks: Block[] = [];
  for (const { index, 0: text } of source.matchAll(/^---\n[\s\S]*?\n---$|(?:.+\n?)+/gm))
    blocks.push({
      text: text.trimEnd(),
      line: source.slice(0, index).split("\n").length,
      from: index,
      to: index + text.trimEnd().length,
    });
  return blocks;
}

/** The source with other words in one part, or with one part more where it has none there. Pure. */
export function withBlock(source: string, block: Block | undefined, words: string): string {
  const text = words.trim();
  if (block) return source.slice(0, block.from) + text + source.slice(block.to);
  return text === "" ? source : `${source.trimEnd()}\n\n${text}\n`;
}

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

/** The source with other words in one part. Pure. */
export const withBlock = (source: string, { from, to }: Block, text: string): string =>
  source.slice(0, from) + text.replaceAll("\r\n", "\n").trim() + source.slice(to);

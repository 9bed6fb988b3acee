/** A text in the one spelling in which words are compared: lower case, е for ё and э, no signs. Pure. */
export function fold(text: string): string {
  return text
    .replace(/№/g, "#")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[ёэ]/g, "е")
    .replace(/[’'`]/g, "")
    .replace(/dsc\s*\+|цкб\s*\+/g, "dsc");
}

/** The words of a text, folded. Pure. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a word is written in Cyrillic letters. Pure. */
export const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word);

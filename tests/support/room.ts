import type { Page } from "playwright-core";

/**
 * What a thumb or a narrow screen would stumble over: a page wider than the screen, and things to press lower than
 * 44 pixels. Links within a sentence may be as high as the sentence, as WCAG allows.
 */
export function lackOfRoom(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const low = [...document.querySelectorAll<HTMLElement>("a, button, summary, select, input")].filter(
      (one) => {
        // What is ticked can be touched anywhere on its label.
        const touched = one.matches("[type=checkbox], [type=radio]") ? (one.closest("label") ?? one) : one;
        const { height, width } = touched.getBoundingClientRect();
        const inSentence = one.tagName === "A" && getComputedStyle(one).display === "inline";
        return width > 0 && height > 0 && height < 43.5 && !inSentence && !one.matches(".skip, svg a");
      },
    );
    return [
      ...(wide > 0 ? [`wider than the screen by ${wide} px`] : []),
      ...low.slice(0, 3).map((one) => `lower than 44 px: ${one.outerHTML.slice(0, 100)}`),
    ];
  });
}

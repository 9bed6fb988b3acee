import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { iconNames } from "../../src/faces/icons.ts";

const icons = join(dirname(fileURLToPath(import.meta.resolve("lucide-static/package.json"))), "icons");

/** The shapes of one icon, without the frame that the sprite gives to all. */
function shapesOf(name: string): string {
  const source = readFileSync(join(icons, `${name}.svg`), "utf8");
  const shapes = source.match(/<(path|circle|rect|line|polyline|polygon|ellipse)\b[^>]*\/>/g);
  if (!shapes) throw new Error(`lucide-static: the icon "${name}" has no shapes; choose another one.`);
  return shapes.join("").replace(/\s*\/>/g, "/>");
}

/** The sprite: one symbol an icon, drawn with the pen of whatever uses it. */
export function spriteOf(): string {
  const symbols = iconNames.map(
    (name) => `<symbol id="${name}" viewBox="0 0 24 24">${shapesOf(name)}</symbol>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join("\n")}\n</svg>\n`;
}

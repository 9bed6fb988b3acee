import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const isText = /\.(html|js|css|json|svg|xml|txt|md|webmanifest)$/;
const atOnce = 8;

/** Puts a brotli and a gzip copy beside every text file that gets smaller by it, so that servers need not compress. */
export async function compressAll(dist: string): Promise<void> {
  const files = (await readdir(dist, { recursive: true })).filter((file) => isText.test(file));
  const work = async () => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) {
      const path = join(dist, file);
      const bytes = await readFile(path);
      const copies = [
        [
          "br",
          await brotli(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
        ] as const,
        ["gz", await zip(bytes, { level: 9 })] as const,
      ];
      for (const [ending, copy] of copies)
        if (copy.length < bytes.length) await writeFile(`${path}.${ending}`, copy);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

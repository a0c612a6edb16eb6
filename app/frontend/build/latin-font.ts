import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import ranges from "@fontsource-variable/inter/unicode.json" with { type: "json" };
import subsetFont from "subset-font";

const PACKAGE = "@fontsource-variable/inter";
const NAME = "inter-latin-wght-normal.woff2";
const FOLDER = fileURLToPath(
  new URL("../node_modules/.cache/fonts/", import.meta.url),
);

/** The page has no lighter and no heavier text. */
const WEIGHTS = { min: 400, max: 700 };

const inPackage = (file: string): string =>
  fileURLToPath(import.meta.resolve(`${PACKAGE}/${file}`));

/** What a style sheet's unicode-range says, such as `U+0000-00FF,U+0131`. */
const lettersIn = (range: string): string =>
  range
    .split(",")
    .flatMap((part) => {
      const [first, last = first] = part
        .replace("U+", "")
        .split("-")
        .map((code) => parseInt(code, 16));
      const length = last! - first! + 1;
      return Array.from({ length }, (_, at) =>
        String.fromCodePoint(first! + at),
      );
    })
    .join("");

/**
 * Makes the font of Latin without what the page never shows, which is two
 * fifths of it. Returned as an alias of the file that the package's style sheet
 * names.
 */
export async function latinFont(): Promise<Record<string, string>> {
  const whole = await readFile(inPackage(`files/${NAME}`));
  const smaller = await subsetFont(whole, lettersIn(ranges.latin), {
    targetFormat: "woff2",
    variationAxes: { wght: WEIGHTS },
  });
  await mkdir(FOLDER, { recursive: true });
  await writeFile(FOLDER + NAME, smaller);
  return { [`./files/${NAME}`]: FOLDER + NAME };
}

import { structuredPatch } from "diff";
import { styleText } from "node:util";
import { maskUrls } from "../evidence/mask.ts";
import type { ObjectPair } from "./manifests.ts";

const CONTEXT_LINES = 3;

/** Colors for a terminal, or none. */
export type Paint = (color: "green" | "red" | "cyan", line: string) => string;

export const plain: Paint = (_, line) => line;
export const colored: Paint = (color, line) => styleText(color, line);

/** A unified diff of every object, with a heading that tells what becomes of it. */
export function unifiedDiff(
  pairs: readonly ObjectPair[],
  paint: Paint = plain,
): string {
  return pairs.flatMap((pair) => diffLines(pair, paint)).join("\n");
}

function diffLines({ key, before, after }: ObjectPair, paint: Paint): string[] {
  const { hunks } = structuredPatch(
    key,
    key,
    before ?? "",
    after ?? "",
    "",
    "",
    {
      context: CONTEXT_LINES,
    },
  );
  const lines = hunks.flatMap((hunk) => [
    `@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`,
    ...hunk.lines,
  ]);
  const titles = [
    before === undefined ? "--- (none)" : `--- ${key}`,
    after === undefined ? "+++ (none)" : `+++ ${key}`,
  ];
  return [...titles, ...lines.map(maskUrls)].map((line) =>
    paintLine(line, paint),
  );
}

function paintLine(line: string, paint: Paint): string {
  if (line.startsWith("@@")) return paint("cyan", line);
  if (line.startsWith("+")) return paint("green", line);
  return line.startsWith("-") ? paint("red", line) : line;
}

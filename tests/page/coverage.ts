import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { BUILT } from "../support/page.ts";

/** Where Node.js, too, writes what ran, when that is asked for. */
const folder = process.env["NODE_V8_COVERAGE"];

export async function noteCoverage(page: Page): Promise<void> {
  if (folder) await page.coverage.startJSCoverage({ resetOnNavigation: false });
}

/** In the form of Node.js, as if the built files had run from the disk. */
export async function keepCoverage(page: Page): Promise<void> {
  if (!folder) return;
  const entries = await page.coverage.stopJSCoverage();
  const result = entries
    .map(({ url, functions }) => ({ url: new URL(url).pathname, functions }))
    .filter(({ url }) => url.startsWith("/assets/"))
    .map((entry) => ({ ...entry, url: pathToFileURL(BUILT + entry.url).href }));
  const file = join(folder, `coverage-page-${randomUUID()}.json`);
  writeFileSync(file, JSON.stringify({ result }));
}

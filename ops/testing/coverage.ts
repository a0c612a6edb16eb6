import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { CoverageReport } from "monocart-coverage-reports";
import { projectFolder } from "../project.ts";

const OUTPUT = join(projectFolder, "coverage");
const RAW = join(OUTPUT, "raw");
const OURS = /^(?:(?:app\/\w+\/|contract\/)?src|components|ops)\/|^index\.ts$/;

/** The page's source maps name files from the frontend's folder or the app's. */
const fromProject = (path: string): string =>
  path
    .replace(/^src\//, "app/frontend/src/")
    .replace(/^contract\//, "app/contract/");

/** Has every process of Node.js that is started from here on note what ran; so does the page. */
export function noteCoverage(): void {
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(RAW, { recursive: true });
  process.env["NODE_V8_COVERAGE"] = RAW;
}

/** Prints how much of the files that were loaded ran; coverage/index.html shows it line by line. */
export async function reportCoverage(): Promise<void> {
  const report = new CoverageReport({
    name: "Todo Chat",
    outputDir: OUTPUT,
    clean: false,
    reports: ["v8", "console-summary"],
    entryFilter: ({ url }) =>
      url.startsWith("file:") && !/\/(?:node_modules|tests)\//.test(url),
    sourceFilter: (path) => OURS.test(path),
    sourcePath: fromProject,
  });
  await report.addFromDir(RAW);
  await report.generate();
  rmSync(RAW, { recursive: true });
}

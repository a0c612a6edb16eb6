import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { hashChart } from "./content-hash";

// Relative: Pulumi compares the path as text, and another checkout must not look like a change.
const CHART_PATH = "./app/chart";
// The chart names its objects after the release, and tools look for it under this name.
const RELEASE = "todo";

export interface Chart {
  path: string;
  version: string;
  /** Name that the chart is released under. */
  release: string;
  /** Changes with every file of the chart; Pulumi itself notices only the version. */
  hash: string;
}

export function readChart(path = CHART_PATH): Chart {
  const text = readFileSync(join(path, "Chart.yaml"), "utf8");
  const { version } = parse(text) as { version: string };
  return { path, version, release: RELEASE, hash: hashChart(path) };
}

import { readdirSync } from "node:fs";
import { execa } from "execa";
import { parseAllDocuments } from "yaml";
import type { Manifest } from "./manifests.ts";

export const HELM_LIMIT_MS = 60_000;
export const CHART = new URL("../../app/chart", import.meta.url).pathname;
export const CI_FILES = readdirSync(`${CHART}/ci`);

/** The oldest Kubernetes that the chart supports; helm's own guess depends on how it was built. */
const KUBERNETES = ["--kube-version", "1.30.0"];

export interface Rendering {
  /** A file of the chart's ci folder; none: the chart's defaults alone. */
  ci?: string;
  /** Values laid over it. */
  values?: object;
  release?: string;
}

/** Runs the real helm; a non-zero exit is left to the caller to judge. */
async function helm(args: string[], input = "") {
  const program = process.env["TODO_CHAT_HELM"] ?? "helm";
  const run = await execa(program, [...args, ...KUBERNETES], {
    input,
    reject: false,
    timeout: HELM_LIMIT_MS,
  });
  if (run.exitCode === undefined)
    throw new Error(
      `These tests run the real helm, but "${program}" did not run. Install Helm 3 on the PATH or set TODO_CHAT_HELM to its program.`,
      { cause: run },
    );
  return run;
}

export const lint = (ci: string) =>
  helm(["lint", "--strict", CHART, "--values", `${CHART}/ci/${ci}`]);

export function template({ ci, values = {}, release = "todo" }: Rendering) {
  const files = ci ? ["--values", `${CHART}/ci/${ci}`] : [];
  const place = ["--namespace", "todo-chat"];
  const overlay = ["--values", "-"];
  return helm(
    ["template", release, CHART, ...place, ...files, ...overlay],
    JSON.stringify(values),
  );
}

/** What the chart makes of the values; throws helm's message when it refuses them. */
export async function render(rendering: Rendering): Promise<Manifest[]> {
  const run = await template(rendering);
  if (run.exitCode !== 0) throw new Error(run.stderr);
  return parseAllDocuments(run.stdout)
    .map((document): Manifest | null => document.toJS())
    .filter((manifest) => manifest !== null);
}

/** Why the chart refuses the values; throws when it takes them. */
export async function refusal(rendering: Rendering): Promise<string> {
  const run = await template(rendering);
  if (run.exitCode === 0) throw new Error("The chart took the values.");
  return run.stderr;
}

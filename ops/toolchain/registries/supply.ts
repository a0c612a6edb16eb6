import { createHash } from "node:crypto";
import {
  chmod,
  cp,
  link,
  mkdir,
  rename,
  rm,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { cacheFolder } from "../cache.ts";
import type { Report, ToolName } from "../ground.ts";
import type { Supply } from "../place.ts";
import * as builds from "./tool-builds.ts";
import type { GoBuild } from "./go-build.ts";
import { built, builtFolder, keyOf } from "./go.ts";
import { sharedLine } from "./side-by-side.ts";

const singleBuilds: Readonly<Partial<Record<ToolName, GoBuild>>> = {
  kubectl: builds.kubernetes,
  minikube: builds.minikube,
  helm: builds.helm,
};

/** Tools compiled from their published Go modules. */
export const goModules: Supply = {
  source: "build",
  folder: ({ name }) => {
    const build = singleBuilds[name];
    return build === undefined ? pulumiFolder() : builtFolder(build);
  },
  obtain: async ({ name }, report) => {
    const build = singleBuilds[name];
    if (build === undefined) await assemblePulumi(report);
    else await built(build, report);
  },
};

const pulumiBuilds = [
  builds.pulumi,
  builds.pulumiNodejs,
  builds.pulumiKubernetes,
];

function pulumiFolder(): string {
  const keys = pulumiBuilds.map(keyOf).join("\n");
  const parts = createHash("sha256")
    .update(keys)
    .update(languageHost("") + dynamicProvider);
  const { version } = builds.pulumi;
  return join(
    cacheFolder("pulumi"),
    `${version}-${parts.digest("hex").slice(0, 12)}`,
  );
}

/** Pulumi looks for its language host and plugins beside its own executable: one folder holds them all. */
async function assemblePulumi(report: Report) {
  const run = sharedLine(report);
  const [cli, nodejs, kubernetes] = (await Promise.all(
    pulumiBuilds.map((build) => run((line) => built(build, line))),
  )) as [string, string, string];
  const work = join(cacheFolder("work"), `pulumi-${process.pid}`);
  await rm(work, { recursive: true, force: true });
  await mkdir(work);
  await linkOrCopy(join(cli, "pulumi"), join(work, "pulumi"));
  await linkOrCopy(
    join(kubernetes, "pulumi-resource-kubernetes"),
    join(work, "pulumi-resource-kubernetes"),
  );
  await writeScript(
    join(work, "pulumi-language-nodejs"),
    languageHost(join(nodejs, "pulumi-language-nodejs")),
  );
  await writeScript(
    join(work, "pulumi-resource-pulumi-nodejs"),
    dynamicProvider,
  );
  await rename(work, pulumiFolder());
}

/**
 * The newest engine hands a project's runtime options over in a message that this older host does not
 * read; it takes them as flags.
 */
function languageHost(executable: string): string {
  return `#!/bin/sh
exec '${executable}' -typescript=false '-nodeargs=--import tsx' "$@"
`;
}

const dynamicProvider = `#!/bin/sh
exec node "$(node -p 'require.resolve("@pulumi/pulumi/cmd/dynamic-provider")')" "$@"
`;

async function writeScript(path: string, content: string) {
  await writeFile(path, content);
  await chmod(path, 0o755);
}

async function linkOrCopy(from: string, to: string) {
  await link(from, to).catch(() => cp(from, to));
}

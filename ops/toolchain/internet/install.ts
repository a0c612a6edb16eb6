import { chmod, mkdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { extract } from "tar";
import type { Report } from "../ground.ts";
import type { Tool } from "../tools.ts";
import { downloadVerified } from "./download.ts";
import type { Release } from "./releases.ts";

/** Downloads, verifies and unpacks a tool; its folder appears whole or not at all. */
export async function installRelease(
  tool: Tool,
  release: Release,
  folder: string,
  report: Report,
): Promise<void> {
  const file = await downloadVerified(release, dirname(folder), report);
  const staging = `${folder}.unpacking`;
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging);
  report(`Unpacking ${tool.name} ${tool.wanted}`);
  await unpack(file, release, tool, staging);
  await rm(folder, { recursive: true, force: true });
  await rename(staging, folder);
  await rm(file, { force: true });
}

async function unpack(
  file: string,
  release: Release,
  tool: Tool,
  folder: string,
): Promise<void> {
  const executables = [tool.name, ...tool.companions];
  if (release.packing === "tar.gz")
    await extract({
      file,
      cwd: folder,
      strip: 1,
      filter: (path) => executables.includes(basename(path)),
    });
  else await rename(file, join(folder, tool.name));
  await Promise.all(
    executables.map((name) => chmod(join(folder, name), 0o755)),
  );
}

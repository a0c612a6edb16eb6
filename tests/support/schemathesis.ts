import { existsSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { cacheFolder } from "../../ops/toolchain/cache.ts";

const VERSION = "4.32.5";
const INSTALL_LIMIT_MS = 180_000;

async function install(folder: string): Promise<void> {
  const options = { timeout: INSTALL_LIMIT_MS, all: true };
  await execa("python3", ["-m", "venv", "--clear", folder], options);
  const pip = join(folder, "bin", "pip");
  const wanted = `schemathesis==${VERSION}`;
  await execa(pip, ["install", "--quiet", wanted], options);
}

/** The command, from the cache or from PyPI; the reason when it is not to be had. */
export async function findSchemathesis(): Promise<
  { command: string } | { missing: string }
> {
  const folder = cacheFolder("schemathesis", VERSION);
  const command = join(folder, "bin", "schemathesis");
  try {
    if (!existsSync(command)) await install(folder);
    return { command };
  } catch (error) {
    const [line] = String(error).split("\n");
    return { missing: `Schemathesis could not be installed: ${line}` };
  }
}

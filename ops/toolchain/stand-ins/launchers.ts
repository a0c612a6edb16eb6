import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const PLUGINS = ["random", "docker"] as const;

const quote = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

function launcher(plugin: string): string {
  const require = createRequire(import.meta.url);
  const loader = pathToFileURL(require.resolve("tsx")).href;
  const source = join(import.meta.dirname, `${plugin}.ts`);
  const words = [process.execPath, "--import", loader, source].map(quote);
  return `#!/bin/sh\nexec ${words.join(" ")} "$@"\n`;
}

/**
 * Writes pulumi-resource-random and pulumi-resource-docker into a folder. The
 * engine takes plugins from PATH, so that the folder only has to be on it.
 * @returns the paths of the executables
 */
export function writeLaunchers(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return PLUGINS.map((plugin) => {
    const file = join(folder, `pulumi-resource-${plugin}`);
    writeFileSync(file, launcher(plugin));
    chmodSync(file, 0o755);
    return file;
  });
}

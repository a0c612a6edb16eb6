import { existsSync, readFileSync, writeFileSync } from "node:fs";

const SALT_LINE = /^encryptionsalt:.*\n?/m;

/** Takes out the one line that `pulumi stack init` adds; every other byte stays as it was. */
export function withoutSalt(file: string): void {
  if (!existsSync(file)) return;
  const text = readFileSync(file, "utf8");
  const restored = text.replace(SALT_LINE, "");
  if (restored !== text) writeFileSync(file, restored);
}

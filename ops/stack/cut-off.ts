import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Beside each of its files Pulumi's file backend keeps a note of what kind it is, which it can do
 * without. It is not written in one step: of a run that was killed meanwhile half a note is left,
 * and nothing reads the file beside it any more.
 * @param folder of the backend
 */
export function dropCutOffNotes(folder: string): void {
  const files = join(folder, ".pulumi");
  if (!existsSync(files)) return;
  readdirSync(files, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".attrs"))
    .map((name) => join(files, name))
    .filter(isCutOff)
    .forEach((note) => rmSync(note));
}

function isCutOff(note: string): boolean {
  try {
    JSON.parse(readFileSync(note, "utf8"));
    return false;
  } catch {
    return true;
  }
}

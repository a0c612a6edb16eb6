import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project } from "./surroundings.ts";

/** A copy of the checkout's files to change, so that the checkout itself stays clean. */
export class ProjectCopy {
  readonly folder = mkdtempSync(join(tmpdir(), "todo-chat-copy-"));

  constructor() {
    const list = ["ls-files", "--cached", "--others", "--exclude-standard"];
    const files = execFileSync("git", list, { cwd: project, encoding: "utf8" });
    for (const file of files.split("\n").filter(Boolean))
      cpSync(join(project, file), join(this.folder, file));
    for (const modules of ["node_modules", "app/node_modules"])
      symlinkSync(join(project, modules), join(this.folder, modules));
  }

  append(file: string, text: string): void {
    appendFileSync(join(this.folder, file), text);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

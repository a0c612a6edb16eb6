import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { isStill } from "../processes.ts";

const NoteSchema = z.array(z.object({ pid: z.int(), program: z.string() }));
type Note = Readonly<z.infer<typeof NoteSchema>>;

const noteIn = (folder: string): string => join(folder, "processes.json");

/** Notes the leaders of process groups, so that the next run can end what a killed one left. */
export function noteGroups(folder: string, groups: Note): void {
  const note = groups.map(({ pid, program }) => ({ pid, program }));
  writeFileSync(noteIn(folder), JSON.stringify(note), { mode: 0o600 });
}

export function endOrphans(folder: string): void {
  const file = noteIn(folder);
  if (!existsSync(file)) return;
  const noted = NoteSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  for (const { pid, program } of noted)
    if (isStill(pid, program)) process.kill(-pid, "SIGKILL");
  rmSync(file);
}

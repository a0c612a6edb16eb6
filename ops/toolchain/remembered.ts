import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { cacheFolder } from "./cache.ts";
import { groundKinds, type GroundKind } from "./decide.ts";

const freshMs = 24 * 60 * 60_000;

const Memory = z.object({
  ground: z.enum(groundKinds),
  decidedAt: z.iso.datetime(),
});

export interface Remembered {
  readonly ground: GroundKind;
  /** Less than a day old: not worth asking again. */
  readonly fresh: boolean;
}

/** What an earlier run found out; undefined when there was none or its note can't be read. */
export async function recallGround(): Promise<Remembered | undefined> {
  const note = await readFile(noteFile(), "utf8").catch(() => "");
  return memoryIn(note, new Date());
}

export async function rememberGround(ground: GroundKind): Promise<void> {
  await writeFile(noteFile(), noteOf(ground, new Date()));
}

export function noteOf(ground: GroundKind, decidedAt: Date): string {
  const memory = { ground, decidedAt: decidedAt.toISOString() };
  return `${JSON.stringify(memory)}\n`;
}

export function memoryIn(note: string, now: Date): Remembered | undefined {
  const memory = Memory.safeParse(parseJson(note));
  if (!memory.success) return undefined;
  const { ground, decidedAt } = memory.data;
  const age = now.getTime() - Date.parse(decidedAt);
  return { ground, fresh: age >= 0 && age < freshMs };
}

function noteFile(): string {
  return join(cacheFolder(), "ground.json");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

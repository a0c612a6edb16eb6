import { readFileSync } from "node:fs";
import { z } from "zod";
import { CorpusError } from "./corpus-error.ts";

const Priority = z.enum(["high", "medium", "low"]);

const TaskSchema = z.strictObject({
  title: z.string(),
  due: z.string().optional(),
  priority: Priority.optional(),
  done: z.boolean().optional(),
  tags: z.array(z.string()).optional(),
  /** Parts of an RRULE. */
  repeat: z.string().optional(),
});

const OutcomeSchema = z.strictObject({
  tasks: z.array(TaskSchema).optional(),
  asks: z.boolean().optional(),
  unchanged: z.boolean().optional(),
  reply_mentions: z.array(z.string()).optional(),
  reply_omits: z.array(z.string()).optional(),
});

const toTask = (task: string | z.infer<typeof TaskSchema>) =>
  typeof task === "string" ? { title: task } : task;

export const ItemSchema = z.object({
  id: z.string(),
  lang: z.enum(["en", "ur", "ur-Latn", "mixed"]),
  setup: z.array(z.union([z.string(), TaskSchema]).transform(toTask)),
  now: z.iso.datetime({ offset: true }),
  timeZone: z.string().optional(),
  turns: z.array(z.string()).min(1).max(4),
  expect: OutcomeSchema.extend({
    alternatives: z.array(OutcomeSchema).default([]),
  }),
  note: z.string().optional(),
});

export type ExpectedTask = z.infer<typeof TaskSchema>;
export type Outcome = z.infer<typeof OutcomeSchema>;
export type Item = z.infer<typeof ItemSchema>;

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new CorpusError(
      `${place} is no JSON: write one JSON object a line.`,
      { cause },
    );
  }
}

function readLine(line: string, place: string): Item {
  const read = ItemSchema.safeParse(parseJson(line, place));
  if (read.success) return read.data;
  throw new CorpusError(`${place}: ${z.prettifyError(read.error)}`);
}

/**
 * The items of a corpus, one a line.
 * @throws CorpusError with the number of the line that is wrong.
 */
export function readItems(text: string, file: string): Item[] {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .flatMap((line, index) =>
      line.trim() === "" ? [] : [readLine(line, `${file}, line ${index + 1}`)],
    );
}

/** @throws CorpusError when there is no such file, or nothing in it. */
export function readCorpus(file: string): Item[] {
  const items = readItems(readFile(file), file);
  if (items.length === 0) throw new CorpusError(`${file} holds no items.`);
  return items;
}

function readFile(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new CorpusError(`${file} can't be read: name a file of JSON lines.`, {
      cause,
    });
  }
}

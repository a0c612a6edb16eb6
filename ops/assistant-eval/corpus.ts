import { readFileSync } from "node:fs";
import { z } from "zod";
import { TimeZoneSchema } from "../../app/contract/src/time-zone.ts";
import { CorpusError } from "./corpus-error.ts";
import { timeZoneOf } from "./time-zone.ts";

const Priority = z.enum(["high", "medium", "low"]);

const Moment = z.union([
  z.iso.datetime({ offset: true }),
  // Without seconds.
  z.iso.datetime({ offset: true, precision: -1 }),
]);
const Due = z.union([z.iso.date(), Moment]);

const isLike = (schema: z.ZodType) => (text: string) =>
  schema.safeParse(text).success;

const MomentSchema = z.string().refine(isLike(Moment), {
  error: "Give a time with its offset such as 2026-11-24T13:00+05:00",
});

const DueSchema = z.string().refine(isLike(Due), {
  error:
    "Give a day such as 2026-11-24, or a time with its offset such as 2026-11-24T13:00+05:00",
});

const TaskSchema = z.strictObject({
  title: z.string(),
  due: DueSchema.optional(),
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

const LineSchema = z.object({
  id: z.string(),
  lang: z.enum(["en", "ur", "ur-Latn", "mixed"]),
  setup: z.array(z.union([z.string(), TaskSchema]).transform(toTask)),
  now: MomentSchema,
  timeZone: TimeZoneSchema.optional(),
  turns: z.array(z.string()).min(1).max(4),
  expect: OutcomeSchema.extend({
    alternatives: z.array(OutcomeSchema).default([]),
  }),
  note: z.string().optional(),
});

const ItemSchema = LineSchema.transform((line, context) => {
  const timeZone = timeZoneOf(line);
  if (timeZone) return { ...line, timeZone };
  const message =
    "No time zone has this offset: give a timeZone such as Asia/Karachi";
  context.addIssue({ code: "custom", path: ["now"], message });
  return z.NEVER;
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

/** @throws CorpusError when none is called so. */
export function onlyItem(items: Item[], id: string): Item[] {
  const called = items.filter((item) => item.id === id);
  if (called.length > 0) return called;
  throw new CorpusError(
    `No item has the id ${id}: give one that these files hold.`,
  );
}

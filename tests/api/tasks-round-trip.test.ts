import assert from "node:assert/strict";
import fc from "fast-check";
import type { Task, TaskPage } from "../../app/contract/src/index.ts";
import { openApp } from "../support/app.ts";
import { download, uploaded, type FileFormat } from "../support/transfer.ts";

const FORMATS: FileFormat[] = ["json", "csv", "ics"];

/** To the second, as calendars keep time. */
const momentsFrom = (first: number) =>
  fc
    .integer({ min: first, max: 4e9 })
    .map((seconds) => new Date(seconds * 1000).toISOString());
const dayOf = (moment: string) => moment.slice(0, "2026-11-21".length);
const moments = momentsFrom(0);
const laterMoments = momentsFrom(Date.parse("2033-01-01") / 1000);
const words = fc.oneof(
  fc.string({ minLength: 1, maxLength: 60 }),
  fc.constantFrom(
    "=1+1",
    "'=1+1",
    "-5",
    '"a", b',
    "دودھ لانا",
    "a;b,c\\n",
    "END:VTODO",
  ),
);
const titles = words
  .map((text) => text.replaceAll("\0", "").trim())
  .filter((text) => text !== "");
const notes = fc
  .array(
    words.map((text) => text.replaceAll("\0", "")),
    { maxLength: 3 },
  )
  .map((lines) => lines.join("\n"));
const rules = fc.constantFrom(
  "FREQ=DAILY",
  "FREQ=WEEKLY;COUNT=5;INTERVAL=2;BYDAY=MO,WE",
  "FREQ=MONTHLY;BYDAY=2TU",
  "FREQ=YEARLY;UNTIL=22000101",
);
const repeats = (whileOpen: "skip" | "add") =>
  fc.record({
    rule: rules,
    from: fc.constantFrom("due", "completion"),
    whileOpen: fc.constant(whileOpen),
  });
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });

const tasksWith = <Repeat>(
  dues: fc.Arbitrary<string>,
  repeat: fc.Arbitrary<Repeat>,
) =>
  fc.record({
    title: titles,
    notes: maybe(notes),
    due: maybe(fc.oneof(dues, dues.map(dayOf))),
    priority: maybe(fc.constantFrom("high", "medium", "low")),
    tags: fc.uniqueArray(fc.constantFrom("home", "Büro", "کام", "x_1")),
    repeat,
    remindAt: maybe(moments),
    completedAt: maybe(moments),
    createdAt: moments,
  });

const files = fc.array(
  fc.oneof(
    tasksWith(moments, maybe(repeats("skip"))),
    // Those that are due already are followed at once by their next occurrence.
    tasksWith(laterMoments, repeats("add")),
  ),
  { minLength: 1, maxLength: 8 },
);

const content = ({ id: _, updatedAt: __, ...rest }: Task) => rest;

describe("an exported file", function () {
  this.timeout(120_000);
  const app = openApp();

  const list = async (query = ""): Promise<Task[]> => {
    const response = await app.person.get(`/api/tasks?limit=100${query}`);
    return ((await response.json()) as TaskPage).tasks;
  };

  for (const format of FORMATS) {
    it(`brings the same tasks back, in the same order, as ${format}`, async () => {
      await fc.assert(
        fc.asyncProperty(files, async (tasks) => {
          await uploaded(app.person, "json", JSON.stringify(tasks));
          const before = await list("&sort=manual");
          const file = await download(app.person, format);
          await app.person.post("/api/undo", {});
          assert.deepEqual(await list(), []);
          await uploaded(app.person, format, file);
          const after = await list("&sort=manual");
          assert.deepEqual(after.map(content), before.map(content));
          await app.person.post("/api/undo", {});
        }),
        { numRuns: 20 },
      );
    });
  }
});

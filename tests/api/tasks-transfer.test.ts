import assert from "node:assert/strict";
import type { Task, TaskPage } from "../../app/contract/src/index.ts";
import { openApp } from "../support/app.ts";
import {
  download,
  refusal,
  upload,
  uploaded,
  type FileFormat,
} from "../support/transfer.ts";

const FORMATS: FileFormat[] = ["json", "csv", "ics"];

describe("files of tasks", function () {
  this.timeout(120_000);
  const app = openApp();

  const list = async (query = ""): Promise<Task[]> => {
    const response = await app.person.get(`/api/tasks?limit=100${query}`);
    return ((await response.json()) as TaskPage).tasks;
  };

  it("are attachments that say what they hold", async () => {
    const response = await app.person.get("/api/tasks/export?format=csv");
    const header = (name: string) => response.headers.get(name) ?? "";
    assert.match(header("content-type"), /^text\/csv/);
    assert.match(
      header("content-disposition"),
      /^attachment; filename="tasks-\d{4}-\d\d-\d\d\.csv"$/,
    );
  });

  it("hold all tasks, however many there are", async () => {
    const tasks = Array.from({ length: 1201 }, (_, n) => ({
      title: `task ${n}`,
    }));
    await uploaded(app.person, "json", JSON.stringify({ tasks }));
    for (const format of FORMATS) {
      const file = await download(app.person, format);
      const found = file.match(/task \d+/g) ?? [];
      assert.deepEqual(
        found,
        tasks.map(({ title }) => title),
      );
    }
  });

  it("give spreadsheets nothing to calculate", async () => {
    await app.person.post("/api/tasks", { title: '=HYPERLINK("http://x")' });
    const file = await download(app.person, "csv");
    assert.match(file, /"'=HYPERLINK/);
  });

  it("name every bad row with its field, and import nothing", async () => {
    const csv = [
      "title,due,repeat,priority",
      "good,2026-11-21,,high",
      ",someday,,huge",
      "two fields,2026-11-21",
      "rule,2026-11-21,FREQ=WEEKLY;BYMONTH=13,",
    ].join("\n");
    const { detail, errors = [] } = await refusal(app.person, "csv", csv);
    assert.match(detail ?? "", /Nothing was imported/);
    assert.deepEqual(
      errors.map(({ path }) => path),
      [
        "row 3, title",
        "row 3, due",
        "row 3, priority",
        "row 4",
        "row 5, repeat.rule",
      ],
    );
    assert.equal(errors.at(-1)?.message, "BYMONTH takes numbers from 1 to 12");
    assert.deepEqual(await list(), []);
  });

  it("name the task of a calendar that cannot be read", async () => {
    const todo = (...lines: string[]) =>
      ["BEGIN:VTODO", ...lines, "END:VTODO"].join("\r\n");
    const file = [
      "BEGIN:VCALENDAR",
      todo("SUMMARY:good"),
      todo("SUMMARY:bad", "DUE;TZID=Nowhere/City:20261121T090000"),
      todo("SUMMARY:endless", "RRULE:FREQ=SECONDLY"),
      todo("PRIORITY:1"),
      "END:VCALENDAR",
    ].join("\r\n");
    const { errors = [] } = await refusal(app.person, "ics", file);
    const paths = errors.map(({ path }) => path);
    assert.deepEqual(paths, ["task 2", "task 3, repeat.rule", "task 4, title"]);
  });

  it("are refused when they are something else, empty or too long", async () => {
    assert.match(
      (await refusal(app.person, "json", "{")).detail ?? "",
      /not JSON/,
    );
    assert.match(
      (await refusal(app.person, "json", "{}")).detail ?? "",
      /list of tasks/,
    );
    assert.match(
      (await refusal(app.person, "json", "[]")).detail ?? "",
      /no task/,
    );
    assert.match(
      (await refusal(app.person, "csv", "name\nx")).detail ?? "",
      /title/,
    );
    assert.match(
      (await refusal(app.person, "csv", 'title\n"x')).detail ?? "",
      /not CSV/,
    );
    assert.match(
      (await refusal(app.person, "ics", "hello")).detail ?? "",
      /calendar/,
    );
    const many = JSON.stringify(Array(5001).fill({ title: "x" }));
    assert.match(
      (await refusal(app.person, "json", many)).detail ?? "",
      /5000/,
    );
    const unknown = await app.person.post("/api/tasks/import?format=xls", []);
    assert.equal(unknown.status, 400);
    assert.deepEqual(await list(), []);
  });

  it("end at rules that name no day, in bounded time", async () => {
    const rule = "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30";
    const tasks = Array.from({ length: 300 }, () => ({
      title: "never",
      repeat: { rule },
    }));
    const { errors = [] } = await refusal(
      app.person,
      "json",
      JSON.stringify(tasks),
    );
    assert.equal(errors.length, 100);
  });

  // The last one: the server hangs up on what it does not read.
  it("are refused beyond a mebibyte", async () => {
    const huge = await upload(app.person, "csv", `title\n${"x".repeat(2e6)}`);
    assert.equal(huge.status, 413);
  });
});

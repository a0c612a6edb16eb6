import assert from "node:assert/strict";
import { openApp } from "../support/app.ts";
import { refusal, type FileFormat } from "../support/transfer.ts";

const COLUMNS =
  "title, notes, due, priority, tags, repeat, repeatFrom, repeatWhileOpen, remindAt, done, createdAt, completedAt";
const REFUSED: {
  name: string;
  format: FileFormat;
  text: string;
  code: string;
  values?: object;
}[] = [
  { name: "no JSON", format: "json", text: "{", code: "FILE_NOT_JSON" },
  {
    name: "JSON without a list",
    format: "json",
    text: "{}",
    code: "FILE_NOT_A_LIST",
    values: { example: '{"tasks":[{"title":"…"}]}' },
  },
  {
    name: "no CSV",
    format: "csv",
    text: 'title\ngood\n"x',
    code: "FILE_NOT_CSV",
    values: { line: 3 },
  },
  {
    name: "no calendar",
    format: "ics",
    text: "hello",
    code: "FILE_NOT_A_CALENDAR",
    values: { first: "BEGIN:VCALENDAR" },
  },
  {
    name: "an unknown column",
    format: "csv",
    text: "title,weight\nx,1",
    code: "FILE_COLUMN_UNKNOWN",
    values: { column: "weight", columns: COLUMNS },
  },
  {
    name: "no column of titles",
    format: "csv",
    text: "due\n2026-11-21",
    code: "FILE_TITLE_MISSING",
    values: { column: "title", columns: COLUMNS },
  },
  { name: "nothing", format: "csv", text: "", code: "FILE_EMPTY" },
  { name: "no task", format: "csv", text: "title\n", code: "FILE_EMPTY" },
  {
    name: "more than 5,000 tasks",
    format: "csv",
    text: `title\n${"x\n".repeat(5001)}`,
    code: "FILE_TOO_LONG",
    values: { max: 5000, held: 5001 },
  },
];

describe("what the refusal of a file says to programs", function () {
  this.timeout(120_000);
  const app = openApp();

  it("has the row and field of each mistake apart from its words", async () => {
    const csv = [
      "title,tags,repeat,repeatFrom",
      "good,home,,",
      ",home a.b,,",
      "two fields,home",
      "rule,,FREQ=WEEKLY;BYMONTH=13,",
      "from,,FREQ=DAILY,never",
    ].join("\n");
    const { code, errors = [] } = await refusal(app.person, "csv", csv);
    assert.equal(code, "FILE_ROWS_WRONG");
    assert.deepEqual(
      errors.map(({ path, row, field }) => ({ path, row, field })),
      [
        { path: "row 3, title", row: 3, field: "title" },
        { path: "row 3, tags.1", row: 3, field: "tags" },
        { path: "row 4", row: 4, field: undefined },
        { path: "row 5, repeat.rule", row: 5, field: "repeat.rule" },
        { path: "row 6, repeat.from", row: 6, field: "repeat.from" },
      ],
    );
  });

  it("counts the tasks of JSON from one", async () => {
    const json = JSON.stringify([{ title: "good" }, "not a task", { due: "" }]);
    const { errors = [] } = await refusal(app.person, "json", json);
    assert.deepEqual(
      errors.map(({ row, field }) => ({ row, field })),
      [
        { row: 2, field: undefined },
        { row: 3, field: "title" },
        { row: 3, field: "due" },
      ],
    );
  });

  for (const { name, format, text, code, values } of REFUSED)
    it(`has a code for ${name}`, async () => {
      const problem = await refusal(app.person, format, text);
      assert.equal(problem.code, code);
      assert.deepEqual(problem.values, values);
      assert.equal(problem.errors, undefined);
    });
});

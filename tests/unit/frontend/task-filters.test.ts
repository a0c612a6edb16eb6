import assert from "node:assert/strict";
import { listQuery } from "../../../app/frontend/src/features/tasks/filters/list-query.ts";
import {
  countFilters,
  DEFAULT_FILTERS,
  readFilters,
  withoutFilters,
  writeFilters,
  type TaskFilters,
} from "../../../app/frontend/src/features/tasks/filters/task-filters.ts";

const ALL: TaskFilters = {
  status: "all",
  sort: "manual",
  search: "rent & tax",
  tag: "گھر",
  priority: "high",
  due: "week",
};

const read = (query: string) => readFilters(new URLSearchParams(query));
const write = (query: string, filters: TaskFilters) =>
  String(writeFilters(new URLSearchParams(query), filters));

describe("the filters in the address", () => {
  it("come back as they were written", () => {
    assert.deepEqual(read(write("", ALL)), ALL);
  });

  it("are the usual ones where the address says nothing", () => {
    const { status, sort, search } = read("");
    assert.deepEqual({ status, sort, search }, DEFAULT_FILTERS);
  });

  it("count as not said where the address makes no sense", () => {
    const { status, sort, priority, due } = read(
      "status=lost&sort=random&priority=huge&due=never",
    );
    assert.deepEqual(
      [status, sort, priority, due],
      ["open", "newest", undefined, undefined],
    );
  });

  it("leave the rest of the address alone, and what is usual out of it", () => {
    const written = write("conversation=1&tag=home", DEFAULT_FILTERS);
    assert.equal(written, "conversation=1");
  });

  it("are counted and cleared beside status and order", () => {
    assert.equal(countFilters(ALL), 4);
    const { status, sort } = withoutFilters(ALL);
    assert.deepEqual([status, sort], ["all", "manual"]);
    assert.equal(countFilters({ ...ALL, ...withoutFilters(ALL) }), 0);
  });
});

describe("what the list asks the API for", () => {
  const saturday = new Date("2026-11-21T12:00");
  const query = (filters: Partial<TaskFilters>) =>
    listQuery({ ...DEFAULT_FILTERS, ...filters }, saturday);

  it("is a status and an order, as long as nothing is filtered", () => {
    assert.deepEqual(query({}), { status: "open", sort: "newest" });
  });

  it("is this day or this week, from Monday to Sunday", () => {
    const today = query({ due: "today" });
    assert.deepEqual(
      [today.dueFrom, today.dueUntil],
      ["2026-11-21", "2026-11-21"],
    );
    const week = query({ due: "week" });
    assert.deepEqual(
      [week.dueFrom, week.dueUntil],
      ["2026-11-16", "2026-11-22"],
    );
  });

  it("says in which zone something is overdue", () => {
    const { overdue, timeZone } = query({ due: "overdue" });
    assert.equal(overdue, "true");
    assert.ok(timeZone);
  });

  it("keeps words within what the API takes", () => {
    assert.equal(query({ search: ` ${"x".repeat(300)}` }).search?.length, 200);
  });
});

import assert from "node:assert/strict";
import type {
  Changes,
  Intent,
  Target,
} from "../../../app/backend/src/assistant/intent.ts";
import { understood } from "./understood.ts";

const words = (text: string): Target => ({ by: "words", words: text });
const number = (count: number): Target => ({ by: "number", number: count });

const TITLES = ["buy milk", "report", "dentist"];

function promise(message: string, intent: Intent): void {
  it(`is understood: ${message}`, () => {
    assert.deepEqual(understood(message, TITLES), [intent]);
  });
}

describe("a message that says a task is done", () => {
  const complete = (message: string, target: Target) =>
    promise(message, { kind: "complete", target });
  complete("complete buy milk", words("buy milk"));
  complete("complete 2", number(2));
  complete("finish task #3", number(3));
  complete("mark the report as done", words("report"));
  complete("I finished the report", words("report"));
  complete("buy milk is done", words("buy milk"));
  promise("done", { kind: "complete", target: { by: "it" } });
  promise("complete all", {
    kind: "complete",
    target: { by: "all", filter: { status: "open" } },
  });
});

describe("a message that asks for a change", () => {
  const update = (message: string, target: Target, changes: Changes) =>
    promise(message, { kind: "update", target, changes });
  update("rename buy milk to buy oat milk", words("buy milk"), {
    title: "buy oat milk",
  });
  update("move the report to Monday", words("report"), {
    when: { day: "2026-11-23" },
  });
  update("reschedule dentist to friday at 3pm", words("dentist"), {
    when: { day: "2026-11-27", time: { hour: 15, minute: 0 } },
  });
  update("change the due date of the report to friday", words("report"), {
    when: { day: "2026-11-27" },
  });
  update("change report's due date to friday", words("report"), {
    when: { day: "2026-11-27" },
  });
  update("set the priority of 2 to low", number(2), { priority: "low" });
  update("make the report high priority", words("report"), {
    priority: "high",
  });
  update("remove the due date from the report", words("report"), { due: null });
  update("add a note to buy milk: two litres", words("buy milk"), {
    notes: "two litres",
  });
  const reopen = (message: string, target: Target) =>
    promise(message, { kind: "reopen", target });
  reopen("reopen buy milk", words("buy milk"));
  reopen("mark report as not done", words("report"));
});

describe("a message that asks to delete", () => {
  const remove = (message: string, target: Target) =>
    promise(message, { kind: "delete", target });
  remove("delete buy milk", words("buy milk"));
  remove("delete 1", number(1));
  remove("I want to remove the report from my list", words("report"));
  remove("get rid of the second task", {
    by: "number",
    number: 2,
    isPlace: true,
  });
  promise("delete everything", {
    kind: "delete",
    target: { by: "all", filter: { status: "all" } },
  });
});

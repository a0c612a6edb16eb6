import assert from "node:assert/strict";
import type { ListFilter } from "../../../app/backend/src/assistant/intent.ts";
import { understood } from "./understood.ts";

const UNDERSTOOD: [string, ListFilter][] = [
  ["list", { status: "open" }],
  ["show my tasks", { status: "open" }],
  ["could you please show me my tasks?", { status: "open" }],
  ["what's on my list", { status: "open" }],
  ["show all tasks", { status: "all" }],
  ["show completed tasks", { status: "done" }],
  ["show high priority tasks", { status: "open", priority: "high" }],
  [
    "what's due today?",
    { status: "open", dueFrom: "2026-11-21", dueUntil: "2026-11-21" },
  ],
  [
    "what's due tomorrow",
    { status: "open", dueFrom: "2026-11-22", dueUntil: "2026-11-22" },
  ],
  [
    "what is due this week?",
    { status: "open", dueFrom: "2026-11-16", dueUntil: "2026-11-22" },
  ],
  [
    "do I have anything due next week?",
    { status: "open", dueFrom: "2026-11-23", dueUntil: "2026-11-29" },
  ],
  ["show tasks due by friday", { status: "open", dueUntil: "2026-11-27" }],
  ["show tasks due before friday", { status: "open", dueUntil: "2026-11-26" }],
  ["show my tasks sorted by due date", { status: "open", sort: "due" }],
  [
    "list everything, most important first",
    { status: "all", sort: "priority" },
  ],
  ["list my tasks alphabetically", { status: "open", sort: "title" }],
  ["give me a quick summary of my tasks", { status: "open" }],
  ["anything overdue?", { status: "open", overdue: true }],
];

describe("a message that asks for tasks", () => {
  for (const [message, filter] of UNDERSTOOD) {
    it(`is understood: ${message}`, () => {
      assert.deepEqual(understood(message), [{ kind: "list", filter }]);
    });
  }
});

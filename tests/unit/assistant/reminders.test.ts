import assert from "node:assert/strict";
import { decide } from "../../../app/backend/src/assistant/decide.ts";
import { task } from "../task.ts";
import { clock } from "./clock.ts";

const AT_THREE = "2026-11-27T10:00:00Z";
const DENTIST = task(1, "dentist", { due: AT_THREE });
const DOCTOR = task(2, "doctor ke paas jana", { due: AT_THREE });
const MILK = task(3, "buy milk");

function calls(said: string, tasks = [DENTIST, DOCTOR, MILK]) {
  const person = { clock, tasks, language: "en" as const };
  const step = decide([{ said, results: [] }], person);
  return "text" in step ? step.text : step.calls.map(({ input }) => input);
}

const changed = ({ id }: typeof DENTIST, remindAt: string | null) => [
  { id, changes: { remindAt } },
];
const added = (title: string, due: string, remindAt: string) => [
  { title, due, remindAt },
];

const UNDERSTOOD: [string, unknown][] = [
  [
    "remind me on 26 november at 9am about the dentist",
    changed(DENTIST, "2026-11-26T04:00:00Z"),
  ],
  [
    "remind me about the milk on 26 november",
    [
      {
        id: MILK.id,
        changes: { due: "2026-11-26", remindAt: "2026-11-26T04:00:00Z" },
      },
    ],
  ],
  [
    "remind me about the cat on 26 november at 3pm",
    added("the cat", "2026-11-26T10:00:00Z", "2026-11-26T10:00:00Z"),
  ],
  [
    "call Omar on friday at 3pm, remind me an hour before",
    added("call Omar", AT_THREE, "2026-11-27T09:00:00Z"),
  ],
  [
    "add lunch on friday at 3pm with a reminder 30 minutes before",
    added("lunch", AT_THREE, "2026-11-27T09:30:00Z"),
  ],
  [
    "add lunch on friday at 3pm with a 15-minute reminder",
    added("lunch", AT_THREE, "2026-11-27T09:45:00Z"),
  ],
  [
    "flight on friday at 3pm and remind me the night before",
    added("flight", AT_THREE, "2026-11-26T15:00:00Z"),
  ],
  [
    "pay rent on friday, please remind me 2 days before",
    added("pay rent", "2026-11-27", "2026-11-25T04:00:00Z"),
  ],
  [
    "remind me half an hour before the dentist",
    changed(DENTIST, "2026-11-27T09:30:00Z"),
  ],
  [
    "remind me about the dentist 2 hours before",
    changed(DENTIST, "2026-11-27T08:00:00Z"),
  ],
  ["set a reminder for the dentist", changed(DENTIST, AT_THREE)],
  ["remove the reminder from the dentist", changed(DENTIST, null)],
  [
    "kal 5 baje meeting hai, ek ghanta pehle yaad dilana",
    added("meeting", "2026-11-22T12:00:00Z", "2026-11-22T11:00:00Z"),
  ],
  [
    "doctor ke paas jane se aadha ghanta pehle yaad dila dena",
    changed(DOCTOR, "2026-11-27T09:30:00Z"),
  ],
  ["doctor ka reminder hata do", changed(DOCTOR, null)],
  [
    "کل صبح 9 بجے امی کو فون کرنا یاد دلائیں",
    added("امی کو فون کرنا", "2026-11-22T04:00:00Z", "2026-11-22T04:00:00Z"),
  ],
];

describe("reminders by chat", () => {
  for (const [said, expected] of UNDERSTOOD) {
    it(`are understood: “${said}”`, () => {
      assert.deepEqual(calls(said), expected);
    });
  }

  it("need a time to count from, and then come before that", () => {
    const said = "remind me an hour before buy milk";
    assert.match(String(calls(said)), /How/);
    const turns = [said, "tomorrow at 5pm"].map((one) => ({
      said: one,
      results: [],
    }));
    const step = decide(turns, { clock, tasks: [MILK], language: "en" });
    assert.deepEqual("calls" in step && step.calls[0]?.input, {
      id: MILK.id,
      changes: {
        due: "2026-11-22T12:00:00Z",
        remindAt: "2026-11-22T11:00:00Z",
      },
    });
  });
});

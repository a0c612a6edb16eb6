import assert from "node:assert/strict";
import type { Clock } from "../../../app/backend/src/assistant/clock.ts";
import {
  readMessage,
  writingOfMessage,
} from "../../../app/backend/src/assistant/languages.ts";

/** A Wednesday, 10:00 in Karachi, five hours ahead of UTC. */
const clock: Clock = {
  now: new Date("2026-11-18T05:00:00Z"),
  timeZone: "Asia/Karachi",
};

const added = (message: string) => {
  const context = { clock, tasks: [], spoken: [] };
  const writing = writingOfMessage(message, "en");
  return readMessage(message, writing, context).intents.map((intent) =>
    intent.kind === "add"
      ? [intent.task.title, intent.task.due, intent.task.repeat?.rule]
      : intent.kind,
  );
};

const FRIDAY = "2026-11-20";
const SUNDAY = "2026-11-22";

const HOW_NEAR: [string, string][] = [
  ["kal taqreeban 8 baje meeting hai", "2026-11-19T03:00:00Z"],
  ["kal shaam qareeban 6 baje meeting hai", "2026-11-19T13:00:00Z"],
  ["kal shaam 6 baje ke qareeb meeting hai", "2026-11-19T13:00:00Z"],
  ["kal 11 bje k aas paas meeting hai", "2026-11-19T06:00:00Z"],
  ["kal poore 11 baje meeting hai", "2026-11-19T06:00:00Z"],
  ["kal 11 baje hi meeting hai", "2026-11-19T06:00:00Z"],
  ["kal 11 baje ke baad meeting hai", "2026-11-19T06:00:00Z"],
];

const OF_THE_DAY: [string, string][] = [
  ["kal din ke 11 baje meeting hai", "2026-11-19T06:00:00Z"],
  ["meeting kal din 2 baje hai", "2026-11-19T09:00:00Z"],
  ["kal 2 baje din mein meeting hai", "2026-11-19T09:00:00Z"],
  ["kal 8 p.m. meeting hai", "2026-11-19T15:00:00Z"],
  ["kal 9 bajne mein 10 minute par meeting hai", "2026-11-19T03:50:00Z"],
  ["kal sham ko chay baje meeting hai", "2026-11-19T13:00:00Z"],
  ["kal shaam 6 meeting hai", "2026-11-19T13:00:00Z"],
  ["kal shaam 5-6 baje meeting hai", "2026-11-19T12:00:00Z"],
  ["kal do teen baje meeting hai", "2026-11-19T09:00:00Z"],
  ["kal dopahar ke baad meeting hai", "2026-11-19T09:00:00Z"],
  ["dhai baje, meeting hai", "2026-11-18T09:30:00Z"],
];

const DAYS: [string, string][] = [
  ["aane wale jumme ko ammi ko phone karna", FRIDAY],
  ["is jumme ko ammi ko phone karna likh lo", FRIDAY],
  ["jumme wale din ammi ko phone karna likh lo", FRIDAY],
  ["note karo do din baad ammi ko phone karna", FRIDAY],
  ["itwar ko hi ammi ko phone karna add karo", SUNDAY],
  ["ammi ko phone karna, itwar wale din", SUNDAY],
  ["agle do din mein ammi ko phone karna", FRIDAY],
  ["parson kisi bhi waqt ammi ko phone karna", FRIDAY],
  ["is hafte ke din ammi ko phone karna", "2026-11-21"],
  ["is mahine ki 25 ko ammi ko phone karna", "2026-11-25"],
  ["ammi ko phone karna 25 ko add kar do", "2026-11-25"],
];

const IN_SCRIPT: [string, string][] = [
  ["کل تقریباً 8 بجے میٹنگ ہے", "2026-11-19T03:00:00Z"],
  ["کل دن کے 11 بجے میٹنگ ہے", "2026-11-19T06:00:00Z"],
  ["کل شام 6 بجے کے قریب میٹنگ ہے", "2026-11-19T13:00:00Z"],
  ["اسی جمعے کو میٹنگ ہے", FRIDAY],
  ["آنے والے جمعے کو میٹنگ ہے", FRIDAY],
  ["میٹنگ ہے، اتوار والے دن", SUNDAY],
];

const isAdded =
  (title: string) =>
  ([message, due]: [string, string]): void => {
    it(`is read from “${message}”`, () => {
      assert.deepEqual(added(message), [[title, due, undefined]]);
    });
  };

describe("a date in Urdu", () => {
  HOW_NEAR.forEach(isAdded("meeting"));
  OF_THE_DAY.forEach(isAdded("meeting"));
  DAYS.forEach(isAdded("ammi ko phone karna"));
  IN_SCRIPT.forEach(isAdded("میٹنگ"));

  it("starts a repeat on its first day, wherever it is said", () => {
    const due = "2026-11-22T04:00:00Z";
    const rule = "FREQ=WEEKLY;BYDAY=SU";
    for (const message of [
      "har itwar subah 9 baje gym",
      "gym har itwar ko subah 9 baje hi",
      "gym, har itwar subah 9 baje",
    ])
      assert.deepEqual(added(message), [["gym", due, rule]], message);
  });

  it("leaves a number of things in the title", () => {
    assert.deepEqual(added("kal subah 6 anday lane hain"), [
      ["6 anday lane hain", "2026-11-19T04:00:00Z", undefined],
    ]);
    assert.deepEqual(added("kal 3 din ka rashan lana hai"), [
      ["3 din ka rashan lana hai", "2026-11-19", undefined],
    ]);
  });
});

import assert from "node:assert/strict";
import { REPEAT_WORDS } from "../../../app/backend/src/assistant/en/repeat-words.ts";
import { describeRepeat } from "../../../app/backend/src/assistant/repeat-words.ts";
import {
  ROMAN_REPEATS,
  URDU_REPEATS,
} from "../../../app/backend/src/assistant/ur/repeat-words.ts";

const SAID: [rule: string, english: string, urdu: string, roman: string][] = [
  ["FREQ=DAILY", "every day", "ہر روز", "har roz"],
  ["FREQ=DAILY;INTERVAL=3", "every 3 days", "ہر ۳ دن بعد", "har 3 din baad"],
  [
    "FREQ=WEEKLY;BYDAY=MO,WE,FR",
    "every Monday, Wednesday, and Friday",
    "ہر پیر، بدھ اور جمعہ",
    "har peer, budh aur juma",
  ],
  [
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR",
    "every 2 weeks on Friday",
    "ہر ۲ ہفتے بعد، جمعہ کو",
    "har 2 hafte baad, juma ko",
  ],
  [
    "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    "every weekday",
    "پیر سے جمعہ تک ہر روز",
    "peer se jumme tak har roz",
  ],
  [
    "FREQ=MONTHLY;BYMONTHDAY=22",
    "every month on the 22nd",
    "ہر مہینے کی ۲۲ تاریخ کو",
    "har mahine ki 22 tareekh ko",
  ],
  [
    "FREQ=MONTHLY;BYMONTHDAY=-1",
    "every month on the last day",
    "ہر مہینے کے آخری دن",
    "har mahine ke aakhri din",
  ],
  [
    "FREQ=MONTHLY;BYDAY=2TU",
    "every month on the 2nd Tuesday",
    "ہر مہینے کے دوسرے منگل کو",
    "har mahine ke doosre mangal ko",
  ],
  ["FREQ=YEARLY;UNTIL=20300101", "every year", "ہر سال", "har saal"],
];

describe("a repeat in words", () => {
  for (const [rule, english, urdu, roman] of SAID)
    it(`is told in each language: ${rule}`, () => {
      const repeat = { rule, from: "due", whileOpen: "skip" } as const;
      assert.equal(describeRepeat(repeat, REPEAT_WORDS), english);
      assert.equal(describeRepeat(repeat, URDU_REPEATS), urdu);
      assert.equal(describeRepeat(repeat, ROMAN_REPEATS), roman);
    });

  it("tells from when it counts", () => {
    const repeat = {
      rule: "FREQ=WEEKLY",
      from: "completion",
      whileOpen: "skip",
    } as const;
    assert.equal(
      describeRepeat(repeat, REPEAT_WORDS),
      "every week, counted from when it is done",
    );
  });
});

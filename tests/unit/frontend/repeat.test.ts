import assert from "node:assert/strict";
import type { Repeat } from "../../../app/contract/src/index.ts";
import {
  repeatOf,
  repeatValuesOf,
  ruleOf,
  usualRepeat,
} from "../../../app/frontend/src/features/tasks/repeat/repeat-values.ts";
import { repeatWords } from "../../../app/frontend/src/features/tasks/repeat/repeat-words.ts";
import {
  changeLanguage,
  needTexts,
  startI18n,
} from "../../../app/frontend/src/i18n/i18n.ts";
import { WORDS } from "./repeat-rules.ts";

const repeat = (rule: string, from: Repeat["from"] = "due"): Repeat => ({
  rule,
  from,
  whileOpen: "skip",
});

describe("a repeat in words", () => {
  before(async () => {
    await startI18n("en");
    await needTexts("members");
  });
  after(() => changeLanguage("en"));

  it("is said in English", async () => {
    await changeLanguage("en");
    for (const [rule, english] of WORDS)
      assert.equal(repeatWords(repeat(rule)), english);
  });

  it("is said in Urdu", async () => {
    await changeLanguage("ur");
    for (const [rule, , urdu] of WORDS)
      assert.equal(repeatWords(repeat(rule)), urdu);
  });

  it("tells what it is counted from", async () => {
    await changeLanguage("en");
    const words = repeatWords(repeat("FREQ=DAILY;INTERVAL=2", "completion"));
    assert.equal(words, "every 2 days after it is done");
  });
});

describe("the controls of a repeat", () => {
  const day = new Date("2026-11-24T12:00");
  const again = (rule: string) =>
    ruleOf(repeatValuesOf(repeat(rule), day))
      .split(";")
      .sort();

  it("keep every rule, those they can't show included", () => {
    for (const [rule] of WORDS) {
      if (rule === "FREQ=MONTHLY") continue;
      assert.deepEqual(again(rule), rule.split(";").sort());
    }
  });

  it("say the due day of a month's rule without one", () => {
    const values = repeatValuesOf(repeat("FREQ=MONTHLY"), day);
    assert.deepEqual([values.frequency, values.monthDay], ["monthly", "24"]);
  });

  it("show no rule in part only", () => {
    const rule = "FREQ=WEEKLY;BYDAY=MO;BYMONTH=1";
    assert.equal(repeatValuesOf(repeat(rule), day).frequency, "own");
  });

  it("offer what suits the due day", () => {
    const { weekdays, monthDay, nth, nthWeekday } = usualRepeat(day);
    assert.deepEqual(
      [weekdays, monthDay, nth, nthWeekday],
      [["TU"], "24", "4", "TU"],
    );
    assert.equal(usualRepeat(new Date("2026-11-30T12:00")).nth, "-1");
  });

  it("write days in the order of the week, and no end that was not chosen", () => {
    const values = {
      ...usualRepeat(day),
      frequency: "weekly",
      weekdays: ["FR", "MO"],
      until: "2026-12-31",
      times: "3",
    } as const;
    const rule = ruleOf({ ...values, weekdays: [...values.weekdays] });
    assert.equal(rule, "FREQ=WEEKLY;BYDAY=MO,FR");
  });

  it("say nothing without a repeat", () => {
    assert.equal(repeatOf(usualRepeat(day)), null);
  });
});

import assert from "node:assert/strict";
import { CorpusError } from "../../../ops/assistant-eval/corpus-error.ts";
import {
  onlyItem,
  readCorpus,
  readItems,
} from "../../../ops/assistant-eval/corpus.ts";

const LINE = {
  id: "x-1",
  lang: "en",
  setup: ["pay rent"],
  turns: ["hi"],
  now: "2026-11-18T10:00:00+05:00",
  expect: {},
};

const read = (more: object) =>
  readItems(JSON.stringify({ ...LINE, ...more }), "mine.jsonl")[0]!;

const refuses = (more: object, message: RegExp) =>
  assert.throws(
    () => read(more),
    (error) => error instanceof CorpusError && message.test(error.message),
  );

describe("the zone of an item", () => {
  const zoneOf = (more: object) => read(more).timeZone;

  it("keeps the clock's offset", () => {
    assert.equal(zoneOf({}), "Etc/GMT-5");
    assert.equal(zoneOf({ now: "2026-11-18T10:00-04:00" }), "Etc/GMT+4");
    assert.equal(zoneOf({ now: "2026-11-18T10:00Z" }), "UTC");
    assert.equal(zoneOf({ now: "2026-11-18T10:00+00:00" }), "UTC");
  });

  it("is a real one where the offset is of half an hour", () => {
    const timeZone = zoneOf({ now: "2026-11-18T10:00+05:45" });
    const parts = { timeZone, timeZoneName: "longOffset" } as const;
    const format = new Intl.DateTimeFormat("en", parts);
    assert.match(format.format(new Date(LINE.now)), /GMT\+05:45/);
  });

  it("is the named one before all", () => {
    const timeZone = "America/New_York";
    assert.equal(zoneOf({ timeZone }), timeZone);
  });
});

describe("a corpus", () => {
  it("takes titles for tasks", () => {
    assert.deepEqual(read({}).setup, [{ title: "pay rent" }]);
  });

  it("is refused with what is missing", () => {
    refuses({ turns: undefined }, /mine\.jsonl, line 1[^]*turns/);
    refuses({ expect: { task: [] } }, /task/);
  });

  it("is refused where a time has no offset", () => {
    const due = "2026-11-24T13:00";
    refuses({ expect: { tasks: [{ title: "a", due }] } }, /with its offset/);
    refuses({ now: due }, /with its offset/);
  });

  it("is refused where no zone is meant", () => {
    refuses({ now: "2026-11-18T10:00:00+05:17" }, /No time zone/);
    refuses({ timeZone: "Mars/Olympus" }, /IANA time zone/);
  });

  it("is refused when it is not there", () => {
    assert.throws(() => readCorpus("/nowhere.jsonl"), /nowhere.*can't be read/);
  });

  it("gives the one item that is asked for", () => {
    const items = [read({}), read({ id: "x-2" })];
    assert.deepEqual(onlyItem(items, "x-2"), [items[1]]);
    assert.throws(() => onlyItem(items, "x-3"), CorpusError);
  });
});

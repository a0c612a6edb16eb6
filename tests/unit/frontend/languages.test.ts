import assert from "node:assert/strict";
import { formatMoment } from "../../../app/frontend/src/i18n/format-moment.ts";
import {
  changeLanguage,
  i18n,
  needTexts,
  startI18n,
} from "../../../app/frontend/src/i18n/i18n.ts";
import { preferredLanguage } from "../../../app/frontend/src/i18n/languages.ts";
import { newsForProfile } from "../../../app/frontend/src/features/account/news-for-profile.ts";
import { timeZoneChoices } from "../../../app/frontend/src/features/account/time-zones.ts";

describe("the language of a first visit", () => {
  it("is the first of the browser's that the page speaks", () => {
    assert.equal(preferredLanguage(["de-DE", "ur-PK", "en"]), "ur");
    assert.equal(preferredLanguage(["en-GB", "ur"]), "en");
  });

  it("is English where the browser asks for others", () => {
    assert.equal(preferredLanguage(["de"]), "en");
    assert.equal(preferredLanguage([]), "en");
  });
});

describe("numbers and dates", () => {
  const moment = new Date("2026-11-22T17:05");

  it("have Urdu's digits and parts of the day in Urdu", async () => {
    await startI18n("en");
    await changeLanguage("ur");
    assert.equal(
      i18n.t("auth:passwordHint", { count: 12 }),
      "کم از کم ۱۲ حروف",
    );
    const text = formatMoment(moment, "ur");
    assert.match(text, /۲۲ نومبر/);
    assert.match(text, /۵:۰۵ سہ پہر/);
  });

  it("count in English as English does", async () => {
    await changeLanguage("en");
    await needTexts("members");
    assert.equal(i18n.t("chat:tools.found", { count: 1 }), "1 task");
    assert.equal(i18n.t("chat:tools.found", { count: 1200 }), "1,200 tasks");
    assert.match(formatMoment(moment, "en"), /Nov 22, 2026, 5:05/);
  });
});

describe("what a device tells the profile", () => {
  const me = {
    id: "1",
    name: "Sara",
    email: "sara@example.com",
    language: "en" as const,
    timeZone: null,
  };

  it("is the time zone that the profile lacks", () => {
    const news = newsForProfile(me, {
      wished: undefined,
      timeZone: () => "Asia/Karachi",
    });
    assert.deepEqual(news, { timeZone: "Asia/Karachi" });
  });

  it("is the language chosen on the way in", () => {
    const known = { ...me, timeZone: "UTC" };
    const news = newsForProfile(known, { wished: "ur", timeZone: () => "UTC" });
    assert.deepEqual(news, { language: "ur" });
  });

  it("is nothing where the two agree", () => {
    const known = { ...me, timeZone: "Asia/Karachi" };
    const news = newsForProfile(known, { wished: "en", timeZone: () => "UTC" });
    assert.deepEqual(news, {});
  });
});

describe("the choice of time zones", () => {
  it("has UTC, and the present one even where browsers have renamed it", () => {
    const values = timeZoneChoices("en", "Asia/Calcutta").map((c) => c.value);
    assert.ok(values.includes("UTC"));
    assert.ok(values.includes("Asia/Calcutta"));
    assert.equal(new Set(values).size, values.length);
  });

  it("adds what people call a zone, in their language", () => {
    const karachi = (locale: string) =>
      timeZoneChoices(locale, null).find((c) => c.value === "Asia/Karachi");
    assert.match(karachi("en")?.label ?? "", /Pakistan/);
    assert.match(karachi("ur")?.label ?? "", /پاکستان/);
  });
});

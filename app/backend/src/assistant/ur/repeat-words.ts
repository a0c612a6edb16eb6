import type { Frequency, RepeatWords, Weekday } from "../repeat-words.ts";

interface Script {
  weekdays: Record<Weekday, string>;
  /** First to fourth, and last. */
  nths: Record<number, string>;
  units: Record<Frequency, string>;
  daily: string;
  every: string;
  and: string;
  comma: string;
  workdays: string;
  afterDone: string;
  after(every: string): string;
  on(days: string): string;
  onDate(every: string, day: string): string;
  onLastDate(every: string): string;
  onNth(every: string, nth: string, day: string): string;
  numeral(count: number): string;
}

/** Both scripts say it alike. */
function repeatWords(script: Script): RepeatWords {
  const every = (frequency: Frequency, interval: number): string => {
    if (interval > 1) {
      const some = `${script.numeral(interval)} ${script.units[frequency]}`;
      return script.after(`${script.every} ${some}`);
    }
    if (frequency === "DAILY") return script.daily;
    return `${script.every} ${script.units[frequency]}`;
  };
  const join = (days: string[]): string =>
    [days.slice(0, -1).join(script.comma), ...days.slice(-1)]
      .filter(Boolean)
      .join(script.and);
  return {
    ...script,
    every,
    onDays: (interval, days) =>
      interval === 1
        ? `${script.every} ${join(days)}`
        : `${every("WEEKLY", interval)}${script.comma}${script.on(join(days))}`,
    onDate: (interval, day) =>
      day === -1
        ? script.onLastDate(every("MONTHLY", interval))
        : script.onDate(every("MONTHLY", interval), script.numeral(day)),
    onNth: (interval, nth, day) =>
      script.onNth(every("MONTHLY", interval), script.nths[nth] ?? "", day),
  };
}

export const URDU_REPEATS = repeatWords({
  weekdays: {
    MO: "پیر",
    TU: "منگل",
    WE: "بدھ",
    TH: "جمعرات",
    FR: "جمعہ",
    SA: "ہفتہ",
    SU: "اتوار",
  },
  nths: { 1: "پہلے", 2: "دوسرے", 3: "تیسرے", 4: "چوتھے", [-1]: "آخری" },
  units: { DAILY: "دن", WEEKLY: "ہفتے", MONTHLY: "مہینے", YEARLY: "سال" },
  daily: "ہر روز",
  every: "ہر",
  and: " اور ",
  comma: "، ",
  workdays: "پیر سے جمعہ تک ہر روز",
  afterDone: "مکمل ہونے کے دن سے",
  after: (every) => `${every} بعد`,
  on: (days) => `${days} کو`,
  onDate: (every, day) => `${every} کی ${day} تاریخ کو`,
  onLastDate: (every) => `${every} کے آخری دن`,
  onNth: (every, nth, day) => `${every} کے ${nth} ${day} کو`,
  numeral: (count) => new Intl.NumberFormat("ur-PK-u-nu-arabext").format(count),
});

export const ROMAN_REPEATS = repeatWords({
  weekdays: {
    MO: "peer",
    TU: "mangal",
    WE: "budh",
    TH: "jumerat",
    FR: "juma",
    SA: "hafta",
    SU: "itwaar",
  },
  nths: { 1: "pehle", 2: "doosre", 3: "teesre", 4: "chauthe", [-1]: "aakhri" },
  units: { DAILY: "din", WEEKLY: "hafte", MONTHLY: "mahine", YEARLY: "saal" },
  daily: "har roz",
  every: "har",
  and: " aur ",
  comma: ", ",
  workdays: "peer se jumme tak har roz",
  afterDone: "mukammal hone ke din se",
  after: (every) => `${every} baad`,
  on: (days) => `${days} ko`,
  onDate: (every, day) => `${every} ki ${day} tareekh ko`,
  onLastDate: (every) => `${every} ke aakhri din`,
  onNth: (every, nth, day) => `${every} ke ${nth} ${day} ko`,
  numeral: String,
});

import { TITLE_MAX, type Task } from "@todo-chat/contract";
import type { Clock } from "../clock.ts";
import type { BulkKind, Phrases } from "../language.ts";
import {
  describeDue,
  describeList,
  detailsOf,
  numeral,
  type Wording,
} from "./describe.ts";
import { URDU_REPEATS } from "./repeat-words.ts";

const WORDING: Wording = {
  locale: "ur-PK-u-nu-arabext",
  days: { "-1": "گزشتہ کل", 0: "آج", 1: "کل", 2: "پرسوں" },
  due: (when) => `آخری وقت ${when}`,
  reminder: (when = "اسی وقت") => `یاد دہانی ${when}`,
  priority: { high: "اہم", medium: "درمیانی اہمیت", low: "کم اہمیت" },
  repeats: URDU_REPEATS,
  parts: { morning: "صبح", noon: "دوپہر", evening: "شام", night: "رات" },
  oClock: "بجے",
  late: "وقت گزر چکا",
  done: "مکمل",
  more: (count) => `… اور ${count} مزید`,
};

const EXAMPLES = [
  "• کل شام ۵ بجے دودھ لینا ہے",
  "• جمعے کو سارہ کو فون کرنا یاد دلانا، ضروری",
  "• اس ہفتے کیا کرنا ہے؟",
  "• رپورٹ والا کام پیر پر کر دو",
  "• دودھ والا کام ہو گیا، یا: دوسرا والا مکمل کر دو",
  "• دودھ والا کام مٹا دو",
].join("\n");

const CHANGED: Record<BulkKind, string> = {
  complete: "مکمل کر دیے",
  reopen: "دوبارہ کھول دیے",
  delete: "مٹا دیے",
  update: "بدل دیے",
};

const TO_CHANGE: Record<BulkKind, string> = {
  complete: "مکمل کر دوں",
  reopen: "دوبارہ کھول دوں",
  delete: "مٹا دوں",
  update: "بدل دوں",
};

const quote = ({ title }: Task): string => `”${title}“`;

const say = (count: number): string => numeral(count, WORDING);

const SHORT = "جی، میں سمجھا نہیں۔ آپ یوں کہہ سکتے ہیں:";

/** What never varies. */
const FIXED = {
  kept: () => "ٹھیک ہے، کچھ نہیں بدلا۔",
  noneLikeThat: () => "ایسا کوئی کام نہیں ملا۔",
  whatIsMeant: () => "آپ کی مراد کون سا کام ہے؟ اس کا نام یا نمبر بتائیے۔",
  nothingAsked: () => "ابھی تصدیق کے لیے کچھ نہیں ہے۔ کیا کرنا ہے؟",
  gone: () => "وہ کام اب موجود نہیں۔",
  failed: () => "معذرت، یہ نہیں ہو سکا۔ تھوڑی دیر بعد دوبارہ کہیے۔",
  help: () => `میں آپ کے کام سنبھالتا ہوں۔ آپ کہہ سکتے ہیں:\n${EXAMPLES}`,
  greet: () => `السلام علیکم! بتائیے کیا یاد رکھنا ہے۔ مثلاً:\n${EXAMPLES}`,
  thank: () => "آپ کا بھی شکریہ۔",
  tooLong: () => `عنوان بہت لمبا ہے: اسے ${say(TITLE_MAX)} حروف تک رکھیے۔`,
  tooMany: () => "یہ ایک ساتھ بہت زیادہ ہے۔ کئی پیغاموں میں کہیے۔",
  unknown: () => `${SHORT}\n${EXAMPLES}`,
  toWhat: ({ title }: Task) =>
    `”${title}“ میں کیا بدلوں؟ مثلاً: جمعے کو شام ۵ بجے۔`,
  nameless: (verb: "add" | "change") =>
    verb === "add"
      ? "کون سا کام لکھوں؟ مثلاً: کل دودھ لینا ہے۔"
      : "کون سا کام؟ اس کا نام یا فہرست میں نمبر بتائیے۔",
};

/** Answers in Urdu script. */
export function urduPhrases(clock: Clock): Phrases {
  const list = (tasks: Task[], total?: number) =>
    describeList(tasks, WORDING, clock, total);
  const withDetails = (task: Task) =>
    [quote(task), ...detailsOf(task, WORDING, clock)].join("، ");
  const when = (due: string) => describeDue(due, WORDING, clock);
  return {
    ...FIXED,
    added: (task) => `لکھ لیا: ${withDetails(task)}۔`,
    completed: (task, next) =>
      `مکمل ہو گیا: ${quote(task)}۔${next?.due ? ` اگلی بار: ${when(next.due)}۔` : ""}`,
    alreadyDone: (task) => `${quote(task)} پہلے ہی مکمل ہے۔`,
    reopened: (task) => `${quote(task)} دوبارہ کھول دیا۔`,
    updated: (task) => `بدل دیا: ${withDetails(task)}۔`,
    askToDelete: (task) => `${quote(task)} مٹا دوں؟ ہاں یا نہیں کہیے۔`,
    askToChange: (kind, tasks) =>
      `یہ ${say(tasks.length)} کام ${TO_CHANGE[kind]}؟ ہاں یا نہیں کہیے۔\n${list(tasks)}`,
    deleted: (task) => `${quote(task)} مٹا دیا۔`,
    changed: (kind, tasks) => `${say(tasks.length)} کام ${CHANGED[kind]}۔`,
    listed: (tasks, total) =>
      total === 0
        ? "ایسا کوئی کام نہیں ہے۔"
        : `${say(total)} کام:\n${list(tasks, total)}`,
    counted: (total, { status }) =>
      status === "done"
        ? `${say(total)} کام مکمل ${total === 1 ? "ہے" : "ہیں"}۔`
        : `${say(total)} کام ${total === 1 ? "ہے" : "ہیں"}۔`,
    dueOf: (task) =>
      task.due
        ? `${quote(task)}: ${when(task.due)}۔`
        : `${quote(task)} کی کوئی تاریخ نہیں ہے۔`,
    whichOne: (tasks) => `ان میں سے کون سا؟ نمبر بتائیے۔\n${list(tasks)}`,
    noMatch: (words) =>
      `”${words}“ نام کا کوئی کام نہیں ملا۔ ”فہرست دکھاؤ“ کہہ کر اپنے کام دیکھیے۔`,
    noSuchNumber: (number) =>
      `فہرست میں ${say(number)} نمبر نہیں ہے۔ ”فہرست دکھاؤ“ کہہ کر اپنے کام دیکھیے۔`,
    undone: (undone) =>
      undone ? "واپس کر دیا۔" : "واپس کرنے کے لیے کچھ نہیں ہے۔",
    profile: ({ name, email, openTasks, doneTasks }) =>
      `آپ ${name} (${email}) ہیں: ${say(openTasks)} کام باقی، ${say(doneTasks)} مکمل۔`,
  };
}

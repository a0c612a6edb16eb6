import type { ExpectedTask, Item, Outcome } from "./corpus.ts";

/** What a conversation has led to. */
export interface Result {
  tasks: ExpectedTask[];
  /** One to each message. */
  replies: string[];
  /** Whether something of the setup went in a turn that said no yes to a question. */
  goneUnasked: boolean;
}

const ARTICLE = /^(?:a|an|the)\s+/i;
const QUOTES = "\"'“”‘’«»";
const OUTER = new RegExp(`^[\\s${QUOTES}]+|[\\s${QUOTES}]+$`, "gu");
const CLOSING = /[\s.,!?;:…。،؛؟۔]+$/u;
const DAY_LENGTH = "2026-11-21".length;

/** Without what titles may differ in. */
export function normalTitle(title: string): string {
  const folded = title
    .normalize("NFC")
    .replaceAll("ي", "ی")
    .replaceAll("ك", "ک")
    .toLowerCase();
  const trim = (text: string) =>
    text.replace(OUTER, "").replace(CLOSING, "").replace(OUTER, "");
  return trim(trim(folded).replace(ARTICLE, ""));
}

function normalDue(due: string | undefined): string {
  if (!due || due.length === DAY_LENGTH) return due ?? "";
  return new Date(due).toISOString();
}

const asSet = (parts: string[]): string => [...new Set(parts)].sort().join(";");

const normalRule = (rule = ""): string =>
  asSet(
    rule
      .replace(/^RRULE:/i, "")
      .toUpperCase()
      .split(";")
      .map((part) => {
        const [name = "", values = ""] = part.split("=");
        return `${name}=${asSet(values.split(","))}`;
      }),
  );

const normalTags = (tags: string[] = []): string =>
  asSet(tags.map((tag) => tag.replace(/^#/, "").toLowerCase()));

/** Medium is what a task has of which nothing is said. */
const isSamePriority = (
  want: ExpectedTask["priority"],
  have: ExpectedTask["priority"],
): boolean => want === have || (!want && have === "medium");

export function isSameTask(want: ExpectedTask, have: ExpectedTask): boolean {
  return (
    normalTitle(want.title) === normalTitle(have.title) &&
    normalDue(want.due) === normalDue(have.due) &&
    isSamePriority(want.priority, have.priority) &&
    (want.done ?? false) === (have.done ?? false) &&
    normalRule(want.repeat) === normalRule(have.repeat) &&
    (!want.tags || normalTags(want.tags) === normalTags(have.tags))
  );
}

/** Whether the tasks are the expected ones, in any order. */
export function isSameList(
  want: ExpectedTask[],
  have: ExpectedTask[],
): boolean {
  const left = [...have];
  const found = want.filter((task) => {
    const place = left.findIndex((other) => isSameTask(task, other));
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
  return found.length === want.length && left.length === 0;
}

export const asksBack = (reply: string): boolean => /[?؟]/u.test(reply);

/** Tags that the setup does not name are none here. */
const asItWas = ({ setup }: Item): ExpectedTask[] =>
  setup.map((task) => ({ ...task, tags: task.tags ?? [] }));

function isMet(want: Outcome, { tasks, replies }: Result, item: Item): boolean {
  const reply = replies.at(-1) ?? "";
  const said = reply.toLowerCase();
  const has = (words: string) => said.includes(words.toLowerCase());
  return (
    (!want.tasks || isSameList(want.tasks, tasks)) &&
    (!want.unchanged || isSameList(asItWas(item), tasks)) &&
    (!want.asks || asksBack(reply)) &&
    (want.reply_mentions ?? []).every(has) &&
    !(want.reply_omits ?? []).some(has)
  );
}

/** Whether a conversation ended as its item, or one of its alternatives, expects. */
export function passes(item: Item, result: Result): boolean {
  const { alternatives, ...first } = item.expect;
  if (result.goneUnasked) return false;
  return [first, ...alternatives].some((want) => isMet(want, result, item));
}

/** Programs to measure against: what they leave is the setup. */
export const doesNothing = (item: Item): Result => ({
  tasks: asItWas(item),
  replies: [],
  goneUnasked: false,
});

export const onlyAsks = (item: Item): Result => ({
  ...doesNothing(item),
  replies: ["?"],
});

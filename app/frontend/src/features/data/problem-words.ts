import {
  NOTES_MAX,
  PRIORITIES,
  TAG_MAX,
  TAGS_MAX,
  TITLE_MAX,
  type CreateTask,
  type FieldError,
  type Repeat,
} from "@todo-chat/contract";
import { i18n } from "../../i18n/i18n.ts";
import type { DataFormat } from "./formats.ts";

type Field =
  | keyof CreateTask
  | `repeat.${keyof Repeat}`
  | "done"
  | "createdAt"
  | "completedAt";

const MOMENT = "2026-12-01T17:00:00Z";
const RULE = "FREQ=WEEKLY;BYDAY=MO";

const oneOf = (words: readonly string[]) =>
  i18n.t("imports:may.oneOf", { words: words.join(", ") });

const moment = () => i18n.t("imports:may.moment", { moment: MOMENT });

/** What a field is called on the page, and what a file may say in it. */
const FIELDS: Record<Field, () => { field: string; may: string }> = {
  title: () => ({
    field: i18n.t("tasks:title"),
    may: i18n.t("imports:may.title", { max: TITLE_MAX }),
  }),
  notes: () => ({
    field: i18n.t("tasks:notes"),
    may: i18n.t("imports:may.notes", { max: NOTES_MAX }),
  }),
  due: () => ({
    field: i18n.t("tasks:filters.due"),
    may: i18n.t("imports:may.due", { day: "2026-12-01", moment: MOMENT }),
  }),
  priority: () => ({
    field: i18n.t("tasks:priority"),
    may: oneOf(PRIORITIES),
  }),
  tags: () => ({
    field: i18n.t("tasks:tags"),
    may: i18n.t("imports:may.tags", { tags: TAGS_MAX, max: TAG_MAX }),
  }),
  repeat: () => ({
    field: i18n.t("tasks:repeat.label"),
    may: i18n.t("imports:may.repeat", {
      example: JSON.stringify({ rule: RULE }),
    }),
  }),
  "repeat.rule": () => ({
    field: i18n.t("tasks:repeat.label"),
    may: i18n.t("imports:may.rule", { example: RULE }),
  }),
  "repeat.from": () => ({
    field: i18n.t("tasks:repeat.from"),
    may: oneOf(["due", "completion"]),
  }),
  "repeat.whileOpen": () => ({
    field: i18n.t("tasks:repeat.whileOpen"),
    may: oneOf(["skip", "add"]),
  }),
  remindAt: () => ({ field: i18n.t("tasks:reminders.label"), may: moment() }),
  done: () => ({
    field: i18n.t("imports:fields.done"),
    may: oneOf(["true", "false"]),
  }),
  createdAt: () => ({
    field: i18n.t("imports:fields.createdAt"),
    may: moment(),
  }),
  completedAt: () => ({
    field: i18n.t("imports:fields.completedAt"),
    may: moment(),
  }),
};

const isField = (field: string): field is Field => Object.hasOwn(FIELDS, field);

const EXAMPLE = { example: JSON.stringify({ title: "…" }) };

/** The page's own words for a mistake in a file: where it is, and what may stand there. */
export function problemWords(
  { row, field = "" }: FieldError,
  format: DataFormat,
): string {
  const place = i18n.t(format === "csv" ? "imports:row" : "imports:task", {
    row,
  });
  if (isField(field))
    return i18n.t("imports:inField", { place, ...FIELDS[field]() });
  const why = i18n.t(`imports:unreadable.${format}`, EXAMPLE);
  return i18n.t("imports:asWhole", { place, why });
}

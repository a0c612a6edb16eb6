import ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";
import type { Row } from "./format.ts";
import { FROM, WHILE_OPEN, type Property } from "./ics-write.ts";

type Component = [string, Property[], Component[]];

const find = (properties: Property[], name: string): Property | undefined =>
  properties.find(([key]) => key === name);

function textOf(properties: Property[], name: string): string | undefined {
  const value = find(properties, name)?.[3];
  return value === undefined ? undefined : String(value);
}

/** A day, or a moment in UTC; what names no zone is of the person's. */
function timeOf(
  property: Property | undefined,
  timeZone: string,
): string | undefined {
  if (!property) return undefined;
  const [, { tzid }, type, value] = property;
  const text = String(value);
  if (type === "date" || text.endsWith("Z")) return text;
  const zoned = Temporal.PlainDateTime.from(text).toZonedDateTime(
    tzid ?? timeZone,
  );
  return new Date(zoned.epochMilliseconds).toISOString();
}

/** 1 is the highest of nine; 0 is none. */
function priorityOf(properties: Property[]): string | null {
  const number = Number(textOf(properties, "priority") ?? 0);
  if (number === 0) return null;
  if (number < 5) return "high";
  return number === 5 ? "medium" : "low";
}

const tagsOf = (properties: Property[]): string[] =>
  properties
    .filter(([name]) => name === "categories")
    .flatMap(([, , , ...values]) => values.map(String))
    .map((tag) => tag.trim().replace(/\s+/g, "-"))
    .filter(Boolean);

function repeatOf(properties: Property[]) {
  const rule = find(properties, "rrule")?.[3];
  if (!rule) return null;
  return {
    rule: ICAL.Recur.fromData(rule as object).toString(),
    from: textOf(properties, FROM)?.toLowerCase(),
    whileOpen: textOf(properties, WHILE_OPEN)?.toLowerCase(),
  };
}

/** A moment, or so long before or after the due date. */
function reminderOf(
  [alarm]: Component[],
  due: string | undefined,
  timeZone: string,
): string | null {
  const trigger = alarm && find(alarm[1], "trigger");
  if (!trigger) return null;
  if (trigger[2] !== "duration") return timeOf(trigger, timeZone) ?? null;
  if (!due) return null;
  const start = due.includes("T")
    ? Temporal.Instant.from(due).toZonedDateTimeISO(timeZone)
    : Temporal.PlainDate.from(due).toZonedDateTime(timeZone);
  const at = start.add(Temporal.Duration.from(String(trigger[3])));
  return new Date(at.epochMilliseconds).toISOString();
}

function fieldsOf([, properties, parts]: Component, timeZone: string) {
  const time = (name: string) => timeOf(find(properties, name), timeZone);
  const due = time("due") ?? time("dtstart");
  const alarms = parts.filter(([name]) => name === "valarm");
  return {
    title: textOf(properties, "summary"),
    notes: textOf(properties, "description"),
    due,
    priority: priorityOf(properties),
    tags: tagsOf(properties),
    repeat: repeatOf(properties),
    remindAt: reminderOf(alarms, due, timeZone),
    done: textOf(properties, "status")?.toUpperCase() === "COMPLETED" || null,
    createdAt: time("created"),
    completedAt: time("completed"),
  };
}

export function readTodo(text: string, timeZone: string): Row {
  try {
    const component = ICAL.parse(text) as unknown as Component;
    return { fields: fieldsOf(component, timeZone) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { unreadable: `This task is not as in RFC 5545: ${reason}` };
  }
}

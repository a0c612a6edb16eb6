import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import type { Notification, Task } from "../../app/contract/src/index.ts";
import type { Person } from "./person.ts";

export const soon = (ms = 700) => new Date(Date.now() + ms).toISOString();
export const DAY_MS = 86_400_000;
export async function add(person: Person, task: object): Promise<Task> {
  const response = await person.post("/api/tasks", task);
  assert.equal(response.status, 201);
  return (await response.json()) as Task;
}

export async function unseenOf(person: Person): Promise<Notification[]> {
  const response = await person.get("/api/notifications");
  assert.equal(response.status, 200);
  const { notifications } = (await response.json()) as {
    notifications: Notification[];
  };
  return notifications;
}

/** Waits until there are some; the test's own limit ends the wait. */
export async function someOf(person: Person): Promise<Notification[]> {
  let found: Notification[];
  while ((found = await unseenOf(person)).length === 0) await sleep(100);
  return found;
}

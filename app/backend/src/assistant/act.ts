import type { Task } from "@todo-chat/contract";
import type { Clock } from "./clock.ts";
import * as phrases from "./en/phrases.ts";
import type { TaskAction, Target } from "./intent.ts";
import { listIn, resultOf, shownList } from "./memory.ts";
import { call, say, type Call, type Step } from "./step.ts";
import type { Turn } from "./turns.ts";

function toCall(action: TaskAction, id: string): Call {
  switch (action.kind) {
    case "complete":
      return call("complete_task", { id });
    case "update":
      return call("update_task", { id, changes: action.changes });
    case "delete":
      return call("delete_task", { id });
  }
}

function report(action: TaskAction, task: Task, clock: Clock): string {
  switch (action.kind) {
    case "complete":
      return phrases.completed(task);
    case "update":
      return phrases.updated(task, action.changes, clock);
    case "delete":
      return phrases.askToDelete(task);
  }
}

/** Where the words are looked for: what is open is what can be completed. */
const lookUp = (action: TaskAction, words: string): Call =>
  call("list_tasks", {
    status: action.kind === "complete" ? "open" : "all",
    search: words,
  });

/** A title that is exactly the words wins over titles that contain them. */
export function pickByWords(tasks: Task[], words: string): Task[] {
  const exact = tasks.filter(
    ({ title }) => title.toLowerCase() === words.toLowerCase(),
  );
  return exact.length === 1 ? exact : tasks;
}

function actOnWords(
  action: TaskAction,
  words: string,
  turn: Turn,
  clock: Clock,
): Step {
  const found = listIn(turn);
  if (!found) return lookUp(action, words);
  const tasks = pickByWords(found.tasks, words);
  if (tasks.length > 1) return say(phrases.whichOne(tasks, clock));
  return tasks[0]
    ? toCall(action, tasks[0].id)
    : say(phrases.noMatch(words, action.kind === "complete"));
}

function actOnNumber(
  action: TaskAction,
  number: number,
  turn: Turn,
  earlier: Turn[],
): Step {
  const counted = shownList(earlier) ?? listIn(turn)?.tasks;
  if (!counted) return call("list_tasks", { status: "open" });
  const task = counted[number - 1];
  return task ? toCall(action, task.id) : say(phrases.noSuchNumber(number));
}

function locate(
  action: TaskAction,
  target: Target,
  turn: Turn,
  earlier: Turn[],
  clock: Clock,
): Step {
  switch (target.by) {
    case "id":
      return toCall(action, target.id);
    case "number":
      return actOnNumber(action, target.number, turn, earlier);
    case "words":
      return actOnWords(action, target.words, turn, clock);
  }
}

/** Find the task, act on it, report: one step at a time. */
export function act(
  action: TaskAction,
  turn: Turn,
  earlier: Turn[],
  clock: Clock,
): Step {
  const result = resultOf(turn, `${action.kind}_task`);
  if (!result) return locate(action, action.target, turn, earlier, clock);
  return say(
    result.found ? report(action, result.task, clock) : phrases.gone(),
  );
}

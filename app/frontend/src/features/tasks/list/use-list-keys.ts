import type { Task } from "@todo-chat/contract";
import {
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
} from "react";
import { keyOf } from "../../shortcuts/shortcut-keys.ts";
import type { TaskActions } from "./task-actions.ts";

type RowKey = (task: Task, actions: TaskActions, selecting: boolean) => void;

const KEYS: Partial<Record<string, RowKey>> = {
  " ": (task, { toggle, setDone }, selecting) =>
    selecting ? toggle(task) : setDone(task, !task.done),
  Enter: (task, { edit }) => edit(task),
  e: (task, { edit }) => edit(task),
  x: (task, { toggle }) => toggle(task),
  Delete: (task, { remove }) => remove(task),
  Backspace: (task, { remove }) => remove(task),
  Escape: (_task, { endSelection }) => endSelection(),
};

const MOVES: Partial<Record<string, (index: number, count: number) => number>> =
  {
    ArrowDown: (index, count) => Math.min(index + 1, count - 1),
    ArrowUp: (index) => Math.max(index - 1, 0),
    Home: () => 0,
    End: (_index, count) => count - 1,
  };

const isChord = (event: KeyboardEvent) =>
  event.ctrlKey || event.metaKey || event.altKey;

interface ListKeysArgs {
  tasks: Task[];
  actions: TaskActions;
  selecting: boolean;
}

/**
 * Keys of the row that has the focus. When it leaves the list, the one in its
 * place gets the focus, which would be lost otherwise.
 */
export function useListKeys({ tasks, actions, selecting }: ListKeysArgs) {
  const list = useRef<HTMLUListElement>(null);
  const place = useRef(0);
  const [focused, setFocused] = useState<string>();
  const index = tasks.findIndex(({ id }) => id === focused);
  const active = tasks[index < 0 ? 0 : index]?.id;

  const focusRow = (at: number) =>
    list.current?.querySelectorAll<HTMLElement>(":scope > li")[at]?.focus();

  useLayoutEffect(() => {
    if (index >= 0) place.current = index;
    const isLost = focused && index < 0 && isNothingFocused();
    if (isLost) focusRow(Math.min(place.current, tasks.length - 1));
  }, [focused, index, tasks]);

  const onFocus = ({ target }: FocusEvent) => {
    // What a row has opened stands elsewhere in the document.
    const row = target.closest<HTMLElement>("[data-task]");
    if (row) setFocused(row.dataset.task);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target, nativeEvent } = event;
    const task = tasks[index];
    const isRow = (target as Element).parentElement === list.current;
    if (!task || !isRow || isChord(event)) return;
    const key = keyOf(nativeEvent);
    const move = MOVES[key];
    if (!move && !KEYS[key]) return;
    event.preventDefault();
    if (move) focusRow(move(index, tasks.length));
    else KEYS[key]?.(task, actions, selecting);
  };

  return { active, listProps: { ref: list, onFocus, onKeyDown } };
}

const isNothingFocused = () =>
  !document.activeElement || document.activeElement === document.body;

/** After a dialog about a row that has gone with it. */
export function focusActiveRow(): void {
  if (!isNothingFocused()) return;
  document.querySelector<HTMLElement>('[data-task][tabindex="0"]')?.focus();
}

import {
  PRIORITIES,
  TASK_SORTS,
  TASK_STATUSES,
  type Priority,
  type TaskSort,
  type TaskStatus,
} from "@todo-chat/contract";

export const DUE_SPANS = ["today", "week", "overdue"] as const;
export type DueSpan = (typeof DUE_SPANS)[number];

/** Which tasks the list shows, and in which order. */
export interface TaskFilters {
  status: TaskStatus;
  sort: TaskSort;
  search: string;
  tag?: string;
  priority?: Priority;
  due?: DueSpan;
}

export const DEFAULT_FILTERS: TaskFilters = {
  status: "open",
  sort: "newest",
  search: "",
};

const oneOf = <Value extends string>(
  values: readonly Value[],
  text: string | null,
): Value | undefined => values.find((value) => value === text);

/** What an address says of the list; anything else in it counts as not said. */
export const readFilters = (params: URLSearchParams): TaskFilters => ({
  status: oneOf(TASK_STATUSES, params.get("status")) ?? DEFAULT_FILTERS.status,
  sort: oneOf(TASK_SORTS, params.get("sort")) ?? DEFAULT_FILTERS.sort,
  search: params.get("q") ?? "",
  tag: params.get("tag") ?? undefined,
  priority: oneOf(PRIORITIES, params.get("priority")),
  due: oneOf(DUE_SPANS, params.get("due")),
});

const NAMES = ["status", "sort", "search", "tag", "priority", "due"] as const;

/** The address with these filters; what is usual stays out of it. */
export function writeFilters(
  params: URLSearchParams,
  filters: TaskFilters,
): URLSearchParams {
  const written = new URLSearchParams(params);
  for (const name of NAMES) {
    const key = name === "search" ? "q" : name;
    const value = filters[name];
    if (!value || value === DEFAULT_FILTERS[name]) written.delete(key);
    else written.set(key, value);
  }
  return written;
}

/** Filters beside the status, which has a place of its own on the screen. */
export const countFilters = ({ search, tag, priority, due }: TaskFilters) =>
  [search, tag, priority, due].filter(Boolean).length;

/** Keeps the status and the order; names what goes, so that it is taken out. */
export const withoutFilters = ({ status, sort }: TaskFilters): TaskFilters => ({
  ...DEFAULT_FILTERS,
  tag: undefined,
  priority: undefined,
  due: undefined,
  status,
  sort,
});

import type { Priority, TaskStatus } from "@todo-chat/contract";

const statuses: Record<TaskStatus, string> = {
  open: "Open",
  done: "Done",
  all: "All",
};

const priorities: Record<Priority | "none", string> = {
  none: "None",
  low: "Low",
  medium: "Medium",
  high: "High",
};

const empty: Record<TaskStatus, { title: string; text: string }> = {
  open: {
    title: "Nothing to do",
    text: "Add a task above, or tell the assistant what has to be done.",
  },
  done: {
    title: "Nothing done yet",
    text: "Tasks that you complete are kept here.",
  },
  all: {
    title: "Your list is empty",
    text: "Add a task above, or tell the assistant what has to be done.",
  },
};

export const texts = {
  tasks: "Tasks",
  openCount: (count: string) => `${count} open`,
  statuses,
  show: "Which tasks to show",
  priorities,
  empty,
  quickAdd: "New task",
  quickAddPlaceholder: "Add a task",
  add: "Add",
  addWithDetails: "Add a task with details",
  loading: "Loading tasks",
  showMore: "Show more",
  complete: (title: string) => `Complete ${title}`,
  edit: (title: string) => `Edit ${title}`,
  delete: (title: string) => `Delete ${title}`,
  addTitle: "Add a task",
  editTitle: "Edit task",
  title: "Title",
  titlePlaceholder: "What has to be done?",
  notes: "Notes",
  notesPlaceholder: "Anything worth remembering",
  day: "Due day",
  time: "Time",
  dayMissing: "Choose a day for this time",
  priority: "Priority",
  save: "Save",
  deleteTitle: "Delete this task?",
  deleteText: (title: string) => `“${title}” will be gone for good.`,
  deleteConfirm: "Delete",
};

import { Loader } from "@mantine/core";
import type { ToolName } from "@todo-chat/contract";
import CircleCheck from "lucide-react/icons/circle-check";
import CircleQuestion from "lucide-react/icons/circle-question-mark";
import CircleX from "lucide-react/icons/circle-x";
import ListChecks from "lucide-react/icons/list-checks";
import ListTodo from "lucide-react/icons/list-todo";
import Pencil from "lucide-react/icons/pencil";
import Plus from "lucide-react/icons/plus";
import Search from "lucide-react/icons/search";
import Trash from "lucide-react/icons/trash-2";
import Undo from "lucide-react/icons/undo-2";
import UserRound from "lucide-react/icons/user-round";
import type { ToolState } from "./tool-summary.ts";

const ICONS: Record<ToolName, typeof Plus> = {
  add_task: Plus,
  list_tasks: ListChecks,
  search_tasks: Search,
  complete_task: CircleCheck,
  update_task: Pencil,
  delete_task: Trash,
  change_tasks: ListTodo,
  undo: Undo,
  get_user_profile: UserRound,
};

interface ToolIconProps {
  name: ToolName;
  state: ToolState;
}

export function ToolIcon({ name, state }: ToolIconProps) {
  if (state === "working") return <Loader size={14} />;
  const Icon = iconOf(name, state);
  return <Icon size={16} aria-hidden />;
}

function iconOf(name: ToolName, state: ToolState) {
  if (state === "failed") return CircleX;
  // What an older version has stored may be of a tool that is gone.
  return state === "asking" ? CircleQuestion : (ICONS[name] ?? CircleCheck);
}

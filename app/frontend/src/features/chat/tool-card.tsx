import { Box, Loader, Text } from "@mantine/core";
import type { ToolName } from "@todo-chat/contract";
import CircleCheck from "lucide-react/icons/circle-check";
import CircleX from "lucide-react/icons/circle-x";
import ListChecks from "lucide-react/icons/list-checks";
import Pencil from "lucide-react/icons/pencil";
import Plus from "lucide-react/icons/plus";
import Trash from "lucide-react/icons/trash-2";
import { TaskMeta } from "../tasks/task-meta.tsx";
import { toolNameOf, type ToolPart } from "./assistant-message.ts";
import classes from "./tool-card.module.css";
import { summarizeTool, type ToolSummary } from "./tool-summary.ts";

const ICONS: Partial<Record<ToolName, typeof Plus>> = {
  add_task: Plus,
  list_tasks: ListChecks,
  complete_task: CircleCheck,
  update_task: Pencil,
  delete_task: Trash,
};

export function ToolCard({ part }: { part: ToolPart }) {
  const summary = summarizeTool(part);
  return (
    <Box
      className={summary.task ? classes.card : classes.line}
      data-state={summary.state}
    >
      <Box className={classes.icon}>
        <StateIcon name={toolNameOf(part)} state={summary.state} />
      </Box>
      <Box className={classes.body}>
        <Text size="xs" c="dimmed">
          {summary.note ? `${summary.label} · ${summary.note}` : summary.label}
        </Text>
        {summary.task && (
          <>
            <Text dir="auto" size="sm" fw={500} className={classes.title}>
              {summary.task.title}
            </Text>
            <TaskMeta task={summary.task} />
          </>
        )}
      </Box>
    </Box>
  );
}

interface StateIconProps {
  name: ToolName;
  state: ToolSummary["state"];
}

function StateIcon({ name, state }: StateIconProps) {
  if (state === "working") return <Loader size={14} />;
  const Icon = state === "failed" ? CircleX : (ICONS[name] ?? CircleCheck);
  return <Icon size={16} aria-hidden />;
}

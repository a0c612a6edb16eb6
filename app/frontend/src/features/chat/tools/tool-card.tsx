import { Box, Text } from "@mantine/core";
import type { Task } from "@todo-chat/contract";
import { useTranslation } from "react-i18next";
import { TaskMeta } from "../../tasks/task-meta.tsx";
import { toolNameOf, type ToolPart } from "../assistant-message.ts";
import classes from "./tool-card.module.css";
import { ToolIcon } from "./tool-icon.tsx";
import { summarizeTool } from "./tool-summary.ts";

interface ToolCardProps {
  part: ToolPart;
  /** Whether a question in it still waits for its answer. */
  waits: boolean;
}

export function ToolCard({ part, waits }: ToolCardProps) {
  const { state, label, note, tasks = [], total } = summarizeTool(part, waits);
  return (
    <Box
      className={tasks.length > 0 ? classes.card : classes.line}
      data-state={state}
    >
      <Box className={classes.icon}>
        <ToolIcon name={toolNameOf(part)} state={state} />
      </Box>
      <Box className={classes.body}>
        <Text size="xs" c="dimmed">
          {note ? `${label} · ${note}` : label}
        </Text>
        {tasks.length > 0 && <Entries tasks={tasks} total={total} />}
      </Box>
    </Box>
  );
}

/** More would push the conversation off the screen; the list shows them all. */
const SHOWN = 5;

interface EntriesProps {
  tasks: Task[];
  total: number | undefined;
}

function Entries({ tasks, total = tasks.length }: EntriesProps) {
  const { t } = useTranslation("chat");
  const shown = tasks.slice(0, SHOWN);
  const more = total - shown.length;
  return (
    <>
      <ul className={classes.tasks}>
        {shown.map((task) => (
          <li key={task.id}>
            <Entry task={task} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Text size="xs" c="dimmed" mt={6}>
          {t("tools.more", { count: more })}
        </Text>
      )}
    </>
  );
}

function Entry({ task }: { task: Task }) {
  return (
    <>
      <Text dir="auto" size="sm" fw={500} className={classes.title}>
        {task.title}
      </Text>
      <TaskMeta task={task} />
    </>
  );
}

import { Badge, Group } from "@mantine/core";
import type { Priority, Task } from "@todo-chat/contract";
import CalendarClock from "lucide-react/icons/calendar-clock";
import Flag from "lucide-react/icons/flag";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import { dueText, dueTone, type DueTone } from "./due-label.ts";

const TONE_COLORS: Record<DueTone, string> = {
  overdue: "red",
  today: "orange",
  later: "gray",
};

const PRIORITY_COLORS: Record<Priority, string> = {
  high: "red",
  medium: "yellow",
  low: "blue",
};

/** When it is due and how much it matters; nothing where neither is set. */
export function TaskMeta({ task }: { task: Task }) {
  if (!task.due && !task.priority) return null;
  return (
    <Group gap={6} mt={6}>
      {task.due && <DueBadge due={task.due} done={task.done} />}
      {task.priority && <PriorityBadge priority={task.priority} />}
    </Group>
  );
}

function DueBadge({ due, done }: { due: string; done: boolean }) {
  const language = useLanguage();
  const now = new Date();
  const color = done ? "gray" : TONE_COLORS[dueTone(due, now)];
  return (
    <Badge
      tt="none"
      fw={500}
      variant="light"
      color={color}
      leftSection={<CalendarClock size={12} aria-hidden />}
    >
      {dueText(due, now, language)}
    </Badge>
  );
}

function PriorityBadge({ priority }: { priority: Priority }) {
  const { t } = useTranslation("tasks");
  return (
    <Badge
      tt="none"
      fw={500}
      variant="light"
      color={PRIORITY_COLORS[priority]}
      leftSection={<Flag size={12} aria-hidden />}
    >
      {t(`priorities.${priority}`)}
    </Badge>
  );
}

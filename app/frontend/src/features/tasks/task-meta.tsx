import { Badge, Group } from "@mantine/core";
import type { Priority, Task } from "@todo-chat/contract";
import Bell from "lucide-react/icons/bell";
import CalendarClock from "lucide-react/icons/calendar-clock";
import CircleCheck from "lucide-react/icons/circle-check";
import Flag from "lucide-react/icons/flag";
import Hash from "lucide-react/icons/hash";
import Repeat from "lucide-react/icons/repeat";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import { dueText, dueTone, type DueTone } from "./due-label.ts";
import { reminderWords } from "./reminder/reminder-words.ts";
import { repeatWords } from "./repeat/repeat-words.ts";

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

/** All that a task has besides its words; nothing where none is set. */
export function TaskMeta({ task }: { task: Task }) {
  return hasMeta(task) ? (
    <Group gap={6} mt={6}>
      <Marks task={task} />
    </Group>
  ) : null;
}

const hasMeta = ({ due, priority, repeat, remindAt, tags, ...task }: Task) =>
  [due, priority, repeat, remindAt, tags[0], task.completedAt].some(Boolean);

function Marks({ task }: { task: Task }) {
  const { t } = useTranslation("tasks");
  const { due, done, priority, repeat, remindAt, tags, completedAt } = task;
  return (
    <>
      {due && <DueMark due={due} done={done} />}
      {priority && (
        <Mark color={PRIORITY_COLORS[priority]} icon={<Flag size={12} />}>
          {t(`priorities.${priority}`)}
        </Mark>
      )}
      {repeat && <Mark icon={<Repeat size={12} />}>{repeatWords(repeat)}</Mark>}
      {remindAt && !done && <ReminderMark remindAt={remindAt} due={due} />}
      {tags.map((tag) => (
        <Mark key={tag} color="pine" icon={<Hash size={12} />}>
          {tag}
        </Mark>
      ))}
      {completedAt && <CompletedMark completedAt={completedAt} />}
    </>
  );
}

interface MarkProps {
  color?: string;
  icon: ReactNode;
  children: string;
}

function Mark({ color = "gray", icon, children }: MarkProps) {
  return (
    <Badge
      tt="none"
      fw={500}
      maw="100%"
      variant="light"
      color={color}
      leftSection={icon}
    >
      <bdi>{children}</bdi>
    </Badge>
  );
}

function DueMark({ due, done }: { due: string; done: boolean }) {
  const { t } = useTranslation("tasks");
  const language = useLanguage();
  const now = new Date();
  const tone = done ? "later" : dueTone(due, now);
  const text = dueText(due, now, language);
  return (
    <Mark color={TONE_COLORS[tone]} icon={<CalendarClock size={12} />}>
      {tone === "overdue" ? t("overdue", { due: text }) : text}
    </Mark>
  );
}

type ReminderMarkProps = Pick<Task, "due"> & { remindAt: string };

function ReminderMark({ remindAt, due }: ReminderMarkProps) {
  return (
    <Mark icon={<Bell size={12} />}>
      {reminderWords(remindAt, due, new Date())}
    </Mark>
  );
}

function CompletedMark({ completedAt }: { completedAt: string }) {
  const { t } = useTranslation("tasks");
  const when = dueText(completedAt, new Date(), useLanguage());
  return (
    <Mark icon={<CircleCheck size={12} />}>{t("completedAt", { when })}</Mark>
  );
}

import type { Active, Over } from "@dnd-kit/core";
import type { Task } from "@todo-chat/contract";
import { i18n } from "../../../i18n/i18n.ts";

/** What a screen reader hears while a task is moved. */
export function dragWords(tasks: Task[]) {
  const all = tasks.length;
  const titleOf = ({ id }: Active) =>
    tasks.find((task) => task.id === id)?.title ?? "";
  const placeOf = (id: unknown) =>
    tasks.findIndex((task) => task.id === id) + 1;
  const cancelled = (active: Active) =>
    i18n.t("tasks:drag.cancelled", { title: titleOf(active) });
  const at = (key: "over" | "dropped", active: Active, over: Over | null) =>
    over
      ? i18n.t(`tasks:drag.${key}`, {
          title: titleOf(active),
          place: placeOf(over.id),
          all,
        })
      : cancelled(active);
  // Picked up, a task is over its own place, which would talk over the rest.
  let told: unknown;
  const isNews = (over: Over | null) => {
    const isOther = over?.id !== told;
    told = over?.id;
    return isOther;
  };
  return {
    screenReaderInstructions: { draggable: i18n.t("tasks:drag.instructions") },
    announcements: {
      onDragStart: ({ active }: { active: Active }) => {
        told = active.id;
        return i18n.t("tasks:drag.picked", {
          title: titleOf(active),
          place: placeOf(active.id),
          all,
        });
      },
      onDragOver: ({ active, over }: Moving) =>
        isNews(over) ? at("over", active, over) : undefined,
      onDragEnd: ({ active, over }: Moving) => at("dropped", active, over),
      onDragCancel: ({ active }: { active: Active }) => cancelled(active),
    },
  };
}

interface Moving {
  active: Active;
  over: Over | null;
}

import { useInfiniteQuery } from "@tanstack/react-query";
import type { Task } from "@todo-chat/contract";
import { LANGUAGE_TRAITS } from "../../i18n/languages.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { tasksQuery } from "./api/list-tasks.ts";
import { DEFAULT_FILTERS } from "./filters/task-filters.ts";

const isOpen = ({ done }: Task) => !done;

/** How many tasks are open, as text: "5", or "50+" where more are stored. */
export function useOpenCount(): string | undefined {
  const { locale } = LANGUAGE_TRAITS[useLanguage()];
  const { data, hasNextPage } = useInfiniteQuery(tasksQuery(DEFAULT_FILTERS));
  if (!data) return undefined;
  // One that has just been done stays in the list until that is fetched again.
  const open = data.pages.flatMap(({ tasks }) => tasks).filter(isOpen).length;
  const text = open.toLocaleString(locale);
  return hasNextPage ? `${text}+` : text;
}

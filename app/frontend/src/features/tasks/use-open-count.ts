import { useInfiniteQuery } from "@tanstack/react-query";
import { LANGUAGE_TRAITS } from "../../i18n/languages.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { tasksQuery } from "./api/list-tasks.ts";
import { DEFAULT_FILTERS } from "./filters/task-filters.ts";

/** How many tasks are open, as text: "5", or "50+" where more are stored. */
export function useOpenCount(): string | undefined {
  const { locale } = LANGUAGE_TRAITS[useLanguage()];
  const { data, hasNextPage } = useInfiniteQuery(tasksQuery(DEFAULT_FILTERS));
  if (!data) return undefined;
  const loaded = data.pages.reduce((sum, page) => sum + page.tasks.length, 0);
  const text = loaded.toLocaleString(locale);
  return hasNextPage ? `${text}+` : text;
}

import { Group } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { tagsQuery } from "../api/list-tags.ts";
import { ToggleChip } from "../toggle-chip.tsx";
import type { FilterProps } from "./filter-bar.tsx";
import classes from "./tag-chips.module.css";

const SHOWN_MAX = 20;

const isSame = (one: string, other: string | undefined) =>
  one.toLowerCase() === other?.toLowerCase();

/** The most used tags, and the one that is filtered by, wherever it stands. */
export function TagChips({ filters, setFilters }: FilterProps) {
  const { t } = useTranslation("tasks");
  const { data = [] } = useQuery(tagsQuery);
  const { tag: chosen } = filters;
  const tags = data.slice(0, SHOWN_MAX).map(({ tag }) => tag);
  const isListed = !chosen || tags.some((tag) => isSame(tag, chosen));
  const shown = isListed ? tags : [chosen, ...tags];
  if (shown.length === 0) return null;
  return (
    <Group
      gap={6}
      mt="xs"
      role="group"
      aria-label={t("filters.tags")}
      className={classes.line}
    >
      {shown.map((tag) => (
        <ToggleChip
          key={tag}
          on={isSame(tag, chosen)}
          onToggle={() =>
            setFilters({ tag: isSame(tag, chosen) ? undefined : tag })
          }
        >
          #{tag}
        </ToggleChip>
      ))}
    </Group>
  );
}

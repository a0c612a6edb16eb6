import { Group, Stack, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { directionOf } from "../../lib/text-direction.ts";
import { tagsQuery } from "./api/list-tags.ts";
import { hasTag, toggleTag } from "./tags.ts";
import { ToggleChip } from "./toggle-chip.tsx";

const OFFERED_MAX = 8;

interface TagsFieldProps {
  value?: string;
  onChange?: (line: string) => void;
  error?: string;
  description?: string;
}

/** Tags as words of a line; those in use can be chosen below it. */
export function TagsField(props: TagsFieldProps) {
  const { value = "", onChange, error, description } = props;
  const { t } = useTranslation("tasks");
  const { data = [] } = useQuery(tagsQuery);
  const offered = data.slice(0, OFFERED_MAX);
  return (
    <Stack gap={6}>
      <TextInput
        dir={directionOf(value)}
        label={t("tags")}
        description={description}
        placeholder={t("tagsPlaceholder")}
        error={error}
        value={value}
        onChange={(event) => onChange?.(event.currentTarget.value)}
      />
      {offered.length > 0 && (
        <Group gap={6} role="group" aria-label={t("usedTags")}>
          {offered.map(({ tag }) => (
            <ToggleChip
              key={tag}
              on={hasTag(value, tag)}
              onToggle={() => onChange?.(toggleTag(value, tag))}
            >
              #{tag}
            </ToggleChip>
          ))}
        </Group>
      )}
    </Stack>
  );
}

import { CloseButton, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { TITLE_MAX } from "@todo-chat/contract";
import Search from "lucide-react/icons/search";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { directionOf } from "../../../lib/text-direction.ts";

/** As long as somebody types, nothing is asked for. */
const PAUSE_MS = 300;

interface SearchFieldProps {
  value: string;
  onChange: (text: string) => void;
}

export function SearchField({ value, onChange }: SearchFieldProps) {
  const { t } = useTranslation("tasks");
  const [typed, setTyped] = useState<string>();
  const text = typed ?? value;
  const settle = useDebouncedCallback((search: string) => {
    setTyped(undefined);
    onChange(search);
  }, PAUSE_MS);
  const type = (search: string) => {
    setTyped(search);
    settle(search);
  };
  return (
    <TextInput
      role="searchbox"
      enterKeyHint="search"
      flex={1}
      size="xs"
      dir={directionOf(text)}
      aria-label={t("filters.search")}
      placeholder={t("filters.search")}
      maxLength={TITLE_MAX}
      leftSection={<Search size={14} aria-hidden />}
      rightSection={
        text && (
          <CloseButton
            size="xs"
            aria-label={t("filters.clearSearch")}
            onClick={() => type("")}
          />
        )
      }
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
    />
  );
}

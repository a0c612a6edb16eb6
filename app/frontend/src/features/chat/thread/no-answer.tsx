import { Button, Group, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { AssistantMessage } from "../assistant-message.ts";

interface NoAnswerProps {
  messages: AssistantMessage[];
  onAskAgain: () => void;
}

/** After an answer that was stopped before its first word, or got lost. */
export function NoAnswer({ messages, onAskAgain }: NoAnswerProps) {
  const { t } = useTranslation(["chat", "app"]);
  if (messages.at(-1)?.role !== "user") return null;
  return (
    <Group gap="xs">
      <Text size="sm" c="dimmed">
        {t("noAnswer")}
      </Text>
      <Button size="compact-sm" variant="light" onClick={onAskAgain}>
        {t("app:tryAgain")}
      </Button>
    </Group>
  );
}

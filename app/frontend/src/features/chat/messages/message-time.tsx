import { Text } from "@mantine/core";
import { formatMoment } from "../../../i18n/format-moment.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { dueText } from "../../tasks/due-label.ts";
import type { AssistantMessage } from "../assistant-message.ts";

export function MessageTime({ message }: { message: AssistantMessage }) {
  const language = useLanguage();
  const at = message.metadata?.at;
  if (!at) return null;
  return (
    <Text
      component="time"
      dateTime={at}
      size="xs"
      c="dimmed"
      title={formatMoment(new Date(at), language)}
    >
      {dueText(at, new Date(), language)}
    </Text>
  );
}

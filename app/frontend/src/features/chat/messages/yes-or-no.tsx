import { Button, Group } from "@mantine/core";
import { useTranslation } from "react-i18next";

/** Answers a question of the assistant in the page's language. */
export function YesOrNo({ onSay }: { onSay: (text: string) => void }) {
  const { t } = useTranslation("chat");
  return (
    <Group gap="xs" role="group" aria-label={t("question")}>
      <Button size="xs" color="red.9" onClick={() => onSay(t("sayYes"))}>
        {t("yes")}
      </Button>
      <Button size="xs" variant="default" onClick={() => onSay(t("sayNo"))}>
        {t("no")}
      </Button>
    </Group>
  );
}

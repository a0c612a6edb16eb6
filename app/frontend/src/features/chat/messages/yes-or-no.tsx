import { Button, Group } from "@mantine/core";
import { useTranslation } from "react-i18next";

interface YesOrNoProps {
  /** Whether a yes takes something away. */
  deletes: boolean;
  onSay: (text: string) => void;
}

/** Answers a question of the assistant in the page's language. */
export function YesOrNo({ deletes, onSay }: YesOrNoProps) {
  const { t } = useTranslation("chat");
  return (
    <Group gap="xs" role="group" aria-label={t("question")}>
      <Button
        size="xs"
        color={deletes ? "red.9" : undefined}
        onClick={() => onSay(t("sayYes"))}
      >
        {t("yes")}
      </Button>
      <Button size="xs" variant="default" onClick={() => onSay(t("sayNo"))}>
        {t("no")}
      </Button>
    </Group>
  );
}

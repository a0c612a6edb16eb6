import { Box, Button, Group, Stack, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { LogoMark } from "../../../components/logo.tsx";
import classes from "./empty-chat.module.css";

const SUGGESTIONS = ["add", "due", "list"] as const;

export function EmptyChat({ onChoose }: { onChoose: (text: string) => void }) {
  const { t } = useTranslation("chat");
  return (
    <Box className={classes.box}>
      <Stack align="center" gap="xs" maw={440} ta="center">
        <LogoMark size={52} />
        <Title order={3} fz={24} mt="xs" lts="-0.02em">
          {t("emptyTitle")}
        </Title>
        <Text c="dimmed">{t("emptyText")}</Text>
        <Group gap="xs" justify="center" mt="md">
          {SUGGESTIONS.map((suggestion) => (
            <Button
              key={suggestion}
              variant="default"
              radius="xl"
              fw={500}
              onClick={() => onChoose(t(`suggestions.${suggestion}`))}
            >
              {t(`suggestions.${suggestion}`)}
            </Button>
          ))}
        </Group>
      </Stack>
    </Box>
  );
}

import { Box, Button, Group, Stack, Text, Title } from "@mantine/core";
import { LogoMark } from "../../components/logo.tsx";
import classes from "./empty-chat.module.css";
import { texts } from "./texts.ts";

export function EmptyChat({ onChoose }: { onChoose: (text: string) => void }) {
  return (
    <Box className={classes.box}>
      <Stack align="center" gap="xs" maw={440} ta="center">
        <LogoMark size={52} />
        <Title order={3} fz={24} mt="xs" lts="-0.02em">
          {texts.emptyTitle}
        </Title>
        <Text c="dimmed">{texts.emptyText}</Text>
        <Group gap="xs" justify="center" mt="md">
          {texts.suggestions.map((suggestion) => (
            <Button
              key={suggestion}
              variant="default"
              radius="xl"
              fw={500}
              onClick={() => onChoose(suggestion)}
            >
              {suggestion}
            </Button>
          ))}
        </Group>
      </Stack>
    </Box>
  );
}

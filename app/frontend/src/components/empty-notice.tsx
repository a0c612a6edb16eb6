import { Center, Stack, Text, ThemeIcon } from "@mantine/core";
import type { ReactNode } from "react";

interface EmptyNoticeProps {
  icon: ReactNode;
  title: string;
  children: ReactNode;
}

export function EmptyNotice({ icon, title, children }: EmptyNoticeProps) {
  return (
    <Center py="xl" px="md">
      <Stack align="center" gap={6} maw={320} ta="center">
        <ThemeIcon variant="light" size={52} radius="xl" mb={6}>
          {icon}
        </ThemeIcon>
        <Text fw={600}>{title}</Text>
        <Text size="sm" c="dimmed">
          {children}
        </Text>
      </Stack>
    </Center>
  );
}

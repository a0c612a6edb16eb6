import { Center, Stack, Text, Title } from "@mantine/core";
import { texts } from "../app/texts.ts";
import { LogoMark } from "../components/logo.tsx";
import { TextLink } from "../components/text-link.tsx";

export function NotFoundScreen() {
  return (
    <Center component="main" mih="100dvh" p="md">
      <Stack align="center" gap="xs" ta="center">
        <LogoMark size={48} />
        <Title order={1} fz="h3">
          {texts.notFoundTitle}
        </Title>
        <Text c="dimmed">{texts.notFoundText}</Text>
        <TextLink to="/">{texts.goHome}</TextLink>
      </Stack>
    </Center>
  );
}

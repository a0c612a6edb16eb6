import { Center, Stack, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { LogoMark } from "../components/logo.tsx";
import { useScreen } from "../components/use-screen.ts";
import { TextLink } from "../components/text-link.tsx";

export function NotFoundScreen() {
  const { t } = useTranslation();
  const main = useScreen(t("notFoundTitle"));
  return (
    <Center component="main" {...main} mih="100dvh" p="md">
      <Stack align="center" gap="xs" ta="center">
        <LogoMark size={48} />
        <Title order={1} fz="h3">
          {t("notFoundTitle")}
        </Title>
        <Text c="dimmed">{t("notFoundText")}</Text>
        <TextLink to="/">{t("goHome")}</TextLink>
      </Stack>
    </Center>
  );
}

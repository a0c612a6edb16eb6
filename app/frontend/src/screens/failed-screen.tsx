import { Button, Center, Stack, Text, Title } from "@mantine/core";
import { useRouter, type ErrorComponentProps } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { OfflineBanner } from "../components/offline/offline-banner.tsx";
import { LogoMark } from "../components/logo.tsx";
import { useRetryOnLine } from "../components/offline/use-retry-on-line.ts";
import { useScreen } from "../components/use-screen.ts";
import { messageOf } from "../lib/error-text.ts";

export function FailedScreen({ error }: ErrorComponentProps) {
  const { t } = useTranslation();
  const main = useScreen(t("failedTitle"));
  const router = useRouter();
  useRetryOnLine(() => void router.invalidate());
  return (
    <>
      <OfflineBanner />
      <Center component="main" {...main} mih="90dvh" p="md">
        <Stack align="center" gap="xs" ta="center" role="alert">
          <LogoMark size={48} />
          <Title order={1} fz="h3">
            {t("failedTitle")}
          </Title>
          <Text c="dimmed">{messageOf(error)}</Text>
          <Button mt="sm" onClick={() => void router.invalidate()}>
            {t("tryAgain")}
          </Button>
        </Stack>
      </Center>
    </>
  );
}

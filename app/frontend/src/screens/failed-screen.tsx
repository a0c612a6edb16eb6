import { Button, Center, Stack, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { LogoMark } from "../components/logo.tsx";
import { OfflineBanner } from "../components/offline/offline-banner.tsx";
import { useRetryOnLine } from "../components/offline/use-retry-on-line.ts";
import { useScreen } from "../components/use-screen.ts";
import { messageOf } from "../lib/error-text.ts";

interface FailedScreenProps {
  error: unknown;
  onRetry: () => void;
}

export function FailedScreen({ error, onRetry }: FailedScreenProps) {
  const { t } = useTranslation();
  const main = useScreen(t("failedTitle"));
  useRetryOnLine(onRetry);
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
          <Button mt="sm" onClick={onRetry}>
            {t("tryAgain")}
          </Button>
        </Stack>
      </Center>
    </>
  );
}

import { Box, Paper, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ColorSchemeButton } from "../../components/color-scheme-button.tsx";
import { LanguageButton } from "../account/language-button.tsx";
import { OfflineBanner } from "../../components/offline/offline-banner.tsx";
import { LogoMark } from "../../components/logo.tsx";
import { useScreen } from "../../components/use-screen.ts";
import classes from "./auth-page.module.css";

interface AuthPageProps {
  title: string;
  text: string;
  footer: ReactNode;
  children: ReactNode;
}

export function AuthPage({ title, text, footer, children }: AuthPageProps) {
  const { t } = useTranslation();
  const main = useScreen(title);
  return (
    <Box className={classes.page}>
      <Box className={classes.banner}>
        <OfflineBanner />
      </Box>
      <Box className={classes.corner}>
        <LanguageButton />
        <ColorSchemeButton />
      </Box>
      <Stack component="main" {...main} gap="lg" w="100%" maw={400}>
        <Stack align="center" gap={4}>
          <LogoMark size={48} />
          <Text fw={700} fz={22} lts="-0.02em">
            {t("name")}
          </Text>
          <Text c="dimmed">{t("tagline")}</Text>
        </Stack>
        <Paper className={classes.card}>
          <Title order={1} fz={22} lts="-0.015em">
            {title}
          </Title>
          <Text c="dimmed" size="sm" mb="lg">
            {text}
          </Text>
          {children}
        </Paper>
        <Text ta="center" size="sm">
          {footer}
        </Text>
      </Stack>
    </Box>
  );
}

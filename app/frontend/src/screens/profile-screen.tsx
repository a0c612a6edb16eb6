import { Box, Group, Stack, Title } from "@mantine/core";
import "@mantine/core/styles/Combobox.css";
import { useTranslation } from "react-i18next";
import { TextLink } from "../components/text-link.tsx";
import { DeleteSection } from "../features/account/delete-section.tsx";
import { PasswordSection } from "../features/account/password-section.tsx";
import { ProfileSection } from "../features/account/profile-section.tsx";
import { RemindersSection } from "../features/account/reminders-section.tsx";
import { ActivitySection } from "../features/activity/activity-section.tsx";
import { useMe } from "../features/auth/use-me.ts";
import { DataSection } from "../features/data/data-section.tsx";
import { TokensSection } from "../features/tokens/tokens-section.tsx";
import { AppHeader } from "./app-header.tsx";
import classes from "./profile-screen.module.css";
import { useScreen } from "../components/use-screen.ts";

export function ProfileScreen() {
  const { t } = useTranslation("profile");
  const main = useScreen(t("title"));
  const me = useMe();
  return (
    <Box className={classes.screen}>
      <AppHeader />
      <Box component="main" className={classes.main} {...main}>
        <Group justify="space-between">
          <Title order={1} fz="h2">
            {t("title")}
          </Title>
          <TextLink to="/">{t("back")}</TextLink>
        </Group>
        {me && (
          <Stack gap="md" mt="md">
            <ProfileSection me={me} />
            <PasswordSection email={me.email} />
            <RemindersSection />
            <TokensSection />
            <DataSection />
            <ActivitySection />
            <DeleteSection />
          </Stack>
        )}
      </Box>
    </Box>
  );
}

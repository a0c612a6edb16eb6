import { Button, Text } from "@mantine/core";
import Bell from "lucide-react/icons/bell";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Section } from "../../components/section.tsx";
import {
  askForNotifications,
  notificationAccess,
} from "../live/system-notification.ts";

const STATES = {
  granted: "remindersGranted",
  denied: "remindersDenied",
  unsupported: "remindersUnsupported",
} as const;

export function RemindersSection() {
  const { t } = useTranslation("profile");
  const [access, setAccess] = useState(notificationAccess);
  const ask = () => void askForNotifications().then(setAccess);
  return (
    <Section title={t("reminders")} text={t("remindersText")}>
      {access === "default" ? (
        <Button
          variant="default"
          leftSection={<Bell size={16} aria-hidden />}
          onClick={ask}
        >
          {t("remindersAllow")}
        </Button>
      ) : (
        <Text size="sm">{t(STATES[access])}</Text>
      )}
    </Section>
  );
}

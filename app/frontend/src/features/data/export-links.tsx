import { Button, Group } from "@mantine/core";
import Download from "lucide-react/icons/download";
import { useTranslation } from "react-i18next";
import { FORMATS } from "./formats.ts";

export function ExportLinks() {
  const { t } = useTranslation("profile");
  return (
    <Group gap="xs">
      {FORMATS.map(({ format, name }) => (
        <Button
          key={format}
          component="a"
          download
          href={`/api/tasks/export?format=${format}`}
          variant="default"
          leftSection={<Download size={16} aria-hidden />}
        >
          {t("exportAs", { format: name })}
        </Button>
      ))}
    </Group>
  );
}

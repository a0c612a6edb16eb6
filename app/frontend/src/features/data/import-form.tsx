import { Button, FileButton, Stack, Text } from "@mantine/core";
import Upload from "lucide-react/icons/upload";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorNotice } from "../../components/error-notice.tsx";
import { showToast } from "../../components/toasts/toast-store.ts";
import { useImportTasks } from "./api/import-tasks.ts";
import { FORMATS, formatOfFile } from "./formats.ts";
import { RowProblems } from "./row-problems.tsx";

const ACCEPTED = FORMATS.map(({ format }) => `.${format}`).join(",");

export function ImportForm() {
  const { t } = useTranslation("profile");
  const load = useImportTasks();
  const [unknown, setUnknown] = useState(false);
  const choose = (file: File | null) => {
    if (!file) return;
    setUnknown(!formatOfFile(file.name));
    if (!formatOfFile(file.name)) return load.reset();
    const say = (count: number) =>
      showToast({ text: t("imported", { count }) });
    load.mutate(file, { onSuccess: say });
  };
  return (
    <Stack gap="xs" align="flex-start">
      <Text fw={600} size="sm">
        {t("importTitle")}
      </Text>
      <Text size="sm" c="dimmed">
        {t("importText")}
      </Text>
      <FileButton accept={ACCEPTED} onChange={choose}>
        {(props) => (
          <Button
            {...props}
            variant="default"
            loading={load.isPending}
            leftSection={<Upload size={16} aria-hidden />}
          >
            {t("importChoose")}
          </Button>
        )}
      </FileButton>
      {unknown && (
        <Text role="alert" size="sm" c="var(--mantine-color-error)">
          {t("importUnknown")}
        </Text>
      )}
      <ErrorNotice error={load.error} />
      <RowProblems
        error={load.error}
        format={formatOfFile(load.variables?.name ?? "")?.format}
      />
    </Stack>
  );
}

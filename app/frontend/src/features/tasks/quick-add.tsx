import { ActionIcon, Box, Button, Group, Text, TextInput } from "@mantine/core";
import ListPlus from "lucide-react/icons/list-plus";
import { useId, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { ErrorNotice } from "../../components/error-notice.tsx";
import { useDraft } from "../../lib/drafts/use-draft.ts";
import { directionOf } from "../../lib/text-direction.ts";
import { useQuickAdd } from "./api/quick-add.ts";
import classes from "./quick-add.module.css";
import type { OpenTaskDialog } from "./task-dialog.ts";

/** One line that says all of a task; the icon beside it opens the whole form. */
export function QuickAdd({ onOpen }: { onOpen: OpenTaskDialog }) {
  const { t } = useTranslation("tasks");
  const [line, setLine] = useDraft("quick-add");
  const add = useQuickAdd();
  const hintId = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!line.trim() || add.isPending) return;
    add.mutate(line, { onSuccess: () => setLine("") });
  };
  const openForm = () => {
    onOpen({ kind: "add", title: line });
    setLine("");
  };
  return (
    <Box component="form" className={classes.form} onSubmit={submit}>
      <Group gap="xs" wrap="nowrap" mb={add.error ? "xs" : 0}>
        <TextInput
          flex={1}
          data-shortcut="newTask"
          dir={directionOf(line)}
          aria-label={t("quickAdd")}
          aria-describedby={hintId}
          placeholder={t("quickAddPlaceholder")}
          value={line}
          onChange={(event) => setLine(event.currentTarget.value)}
        />
        <ActionIcon
          size={36}
          variant="default"
          title={t("addWithDetails")}
          aria-label={t("addWithDetails")}
          onClick={openForm}
        >
          <ListPlus size={18} />
        </ActionIcon>
        <Button type="submit" loading={add.isPending}>
          {t("add")}
        </Button>
      </Group>
      <Text id={hintId} size="xs" c="dimmed" mt={4} className={classes.hint}>
        {t("quickAddHint")}
      </Text>
      <ErrorNotice error={add.error} />
    </Box>
  );
}

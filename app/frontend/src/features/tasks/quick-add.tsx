import { ActionIcon, Button, Group, TextInput } from "@mantine/core";
import ListPlus from "lucide-react/icons/list-plus";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { ErrorNotice } from "../../components/error-notice.tsx";
import { useDraft } from "../../lib/drafts/use-draft.ts";
import { directionOf } from "../../lib/text-direction.ts";
import { useCreateTask } from "./api/create-task.ts";
import type { OpenTaskDialog } from "./task-dialog.ts";

/** One line for a title; the icon beside it opens the whole form. */
export function QuickAdd({ onOpen }: { onOpen: OpenTaskDialog }) {
  const { t } = useTranslation("tasks");
  const [title, setTitle] = useDraft("quick-add");
  const create = useCreateTask();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!title.trim()) return;
    create.mutate({ title }, { onSuccess: () => setTitle("") });
  };
  const openForm = () => {
    onOpen({ kind: "add", title });
    setTitle("");
  };
  return (
    <form onSubmit={submit}>
      <Group gap="xs" wrap="nowrap" mb={create.error ? "xs" : 0}>
        <TextInput
          flex={1}
          data-shortcut="newTask"
          dir={directionOf(title)}
          aria-label={t("quickAdd")}
          placeholder={t("quickAddPlaceholder")}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
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
        <Button type="submit" loading={create.isPending}>
          {t("add")}
        </Button>
      </Group>
      <ErrorNotice error={create.error} />
    </form>
  );
}

import { ActionIcon, Button, Group, TextInput, Tooltip } from "@mantine/core";
import ListPlus from "lucide-react/icons/list-plus";
import { useState, type FormEvent } from "react";
import { ErrorNotice } from "../../components/error-notice.tsx";
import { useCreateTask } from "./api/create-task.ts";
import type { OpenTaskDialog } from "./task-dialog.ts";
import { texts } from "./texts.ts";

/** One line for a title; the icon beside it opens the whole form. */
export function QuickAdd({ onOpen }: { onOpen: OpenTaskDialog }) {
  const [title, setTitle] = useState("");
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
          dir="auto"
          aria-label={texts.quickAdd}
          placeholder={texts.quickAddPlaceholder}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Tooltip label={texts.addWithDetails}>
          <ActionIcon
            size={36}
            variant="default"
            aria-label={texts.addWithDetails}
            onClick={openForm}
          >
            <ListPlus size={18} />
          </ActionIcon>
        </Tooltip>
        <Button type="submit" loading={create.isPending}>
          {texts.add}
        </Button>
      </Group>
      <ErrorNotice error={create.error} />
    </form>
  );
}

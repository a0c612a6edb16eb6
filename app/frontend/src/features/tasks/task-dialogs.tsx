import { Modal } from "@mantine/core";
import type { Task } from "@todo-chat/contract";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { useCreateTask } from "./api/create-task.ts";
import { useDeleteTask } from "./api/delete-task.ts";
import { useUpdateTask } from "./api/update-task.ts";
import { changesOf } from "./task-changes.ts";
import type { TaskDialog } from "./task-dialog.ts";
import {
  formValuesOf,
  taskOf,
  type TaskFormValues,
} from "./task-form-values.ts";
import { TaskForm } from "./task-form.tsx";

interface TaskDialogsProps {
  dialog: TaskDialog;
  onClose: () => void;
}

export function TaskDialogs({ dialog, onClose }: TaskDialogsProps) {
  switch (dialog.kind) {
    case "add":
      return <AddDialog title={dialog.title} onClose={onClose} />;
    case "edit":
      return <EditDialog task={dialog.task} onClose={onClose} />;
    case "delete":
      return <DeleteDialog task={dialog.task} onClose={onClose} />;
  }
}

interface FrameProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

function Frame(props: FrameProps) {
  const { t } = useTranslation(["tasks", "app"]);
  const closeButtonProps = { "aria-label": t("app:close") };
  return (
    <Modal opened centered closeButtonProps={closeButtonProps} {...props} />
  );
}

function AddDialog({ title, onClose }: { title: string; onClose: () => void }) {
  const { t } = useTranslation(["tasks", "app"]);
  const create = useCreateTask();
  return (
    <Frame title={t("addTitle")} onClose={onClose}>
      <TaskForm
        initialValues={formValuesOf({ title })}
        submitLabel={t("add")}
        action={create}
        onCancel={onClose}
        onSubmit={(values) =>
          create.mutate(taskOf(values), { onSuccess: onClose })
        }
      />
    </Frame>
  );
}

interface TaskProps {
  task: Task;
  onClose: () => void;
}

function EditDialog({ task, onClose }: TaskProps) {
  const { t } = useTranslation(["tasks", "app"]);
  const update = useUpdateTask();
  const save = (values: TaskFormValues) => {
    const changes = changesOf(task, taskOf(values));
    if (changes) update.mutate({ task, changes }, { onSuccess: onClose });
    else onClose();
  };
  return (
    <Frame title={t("editTitle")} onClose={onClose}>
      <TaskForm
        initialValues={formValuesOf(task)}
        submitLabel={t("save")}
        action={update}
        onCancel={onClose}
        onSubmit={save}
      />
    </Frame>
  );
}

function DeleteDialog({ task, onClose }: TaskProps) {
  const { t } = useTranslation(["tasks", "app"]);
  const remove = useDeleteTask();
  return (
    <ConfirmDialog
      title={t("deleteTitle")}
      confirmLabel={t("deleteConfirm")}
      action={remove}
      onClose={onClose}
      onConfirm={() => remove.mutate(task, { onSuccess: onClose })}
    >
      {t("deleteText", { title: task.title })}
    </ConfirmDialog>
  );
}

import { Modal } from "@mantine/core";
import type { Task } from "@todo-chat/contract";
import type { ReactNode } from "react";
import { texts as appTexts } from "../../app/texts.ts";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { useCreateTask } from "./api/create-task.ts";
import { useDeleteTask } from "./api/delete-task.ts";
import { useUpdateTask } from "./api/update-task.ts";
import type { TaskDialog } from "./task-dialog.ts";
import { formValuesOf, taskOf } from "./task-form-values.ts";
import { TaskForm } from "./task-form.tsx";
import { texts } from "./texts.ts";

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
  const closeButtonProps = { "aria-label": appTexts.close };
  return (
    <Modal opened centered closeButtonProps={closeButtonProps} {...props} />
  );
}

function AddDialog({ title, onClose }: { title: string; onClose: () => void }) {
  const create = useCreateTask();
  return (
    <Frame title={texts.addTitle} onClose={onClose}>
      <TaskForm
        initialValues={formValuesOf({ title })}
        submitLabel={texts.add}
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
  const update = useUpdateTask(task.id);
  return (
    <Frame title={texts.editTitle} onClose={onClose}>
      <TaskForm
        initialValues={formValuesOf(task)}
        submitLabel={texts.save}
        action={update}
        onCancel={onClose}
        onSubmit={(values) =>
          update.mutate(taskOf(values), { onSuccess: onClose })
        }
      />
    </Frame>
  );
}

function DeleteDialog({ task, onClose }: TaskProps) {
  const remove = useDeleteTask();
  return (
    <ConfirmDialog
      title={texts.deleteTitle}
      confirmLabel={texts.deleteConfirm}
      action={remove}
      onClose={onClose}
      onConfirm={() => remove.mutate(task.id, { onSuccess: onClose })}
    >
      {texts.deleteText(task.title)}
    </ConfirmDialog>
  );
}

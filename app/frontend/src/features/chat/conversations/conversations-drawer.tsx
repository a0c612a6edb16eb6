import { Button, Drawer, Stack } from "@mantine/core";
import SquarePen from "lucide-react/icons/square-pen";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ChatShelf } from "../chat-shelf.ts";
import {
  ConversationDialog,
  type ConversationTask,
} from "./conversation-dialog.tsx";
import { ConversationList } from "./conversation-list.tsx";

interface ConversationsDrawerProps {
  opened: boolean;
  shelf: ChatShelf;
  currentId: string | undefined;
  onClose: () => void;
  onStartNew: () => void;
}

export function ConversationsDrawer(props: ConversationsDrawerProps) {
  const { t } = useTranslation(["chat", "app"]);
  const { opened, shelf, currentId, onClose, onStartNew } = props;
  // While it is there, Escape is to close the dialog only.
  const [task, setTask] = useState<ConversationTask>();
  const startNew = () => {
    onStartNew();
    onClose();
  };
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={t("conversations")}
      size={360}
      closeOnEscape={!task}
      closeButtonProps={{ "aria-label": t("app:close") }}
    >
      <Stack>
        <Button
          variant="light"
          leftSection={<SquarePen size={16} />}
          onClick={startNew}
        >
          {t("newConversation")}
        </Button>
        <ConversationList {...{ currentId, onClose }} onTask={setTask} />
      </Stack>
      <ConversationDialog
        task={task}
        shelf={shelf}
        currentId={currentId}
        onClose={() => setTask(undefined)}
      />
    </Drawer>
  );
}

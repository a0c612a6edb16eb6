import { Button, Drawer, Stack } from "@mantine/core";
import SquarePen from "lucide-react/icons/square-pen";
import { useTranslation } from "react-i18next";
import type { ChatShelf } from "../chat-shelf.ts";
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
        <ConversationList {...{ shelf, currentId, onClose }} />
      </Stack>
    </Drawer>
  );
}

import { Badge, Tabs } from "@mantine/core";
import ListChecks from "lucide-react/icons/list-checks";
import MessageCircle from "lucide-react/icons/message-circle";
import { useTranslation } from "react-i18next";
import { useOpenCount } from "../features/tasks/use-open-count.ts";

export function PaneTabs() {
  const { t } = useTranslation(["chat", "tasks"]);
  const count = useOpenCount();
  return (
    <Tabs.List grow>
      <Tabs.Tab value="chat" leftSection={<MessageCircle size={16} />}>
        {t("chat")}
      </Tabs.Tab>
      <Tabs.Tab
        value="tasks"
        leftSection={<ListChecks size={16} />}
        rightSection={
          count && (
            <Badge size="sm" variant="light">
              {count}
            </Badge>
          )
        }
      >
        {t("tasks:tasks")}
      </Tabs.Tab>
    </Tabs.List>
  );
}

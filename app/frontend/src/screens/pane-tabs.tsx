import { Badge, Tabs } from "@mantine/core";
import ListChecks from "lucide-react/icons/list-checks";
import MessageCircle from "lucide-react/icons/message-circle";
import { texts as chatTexts } from "../features/chat/texts.ts";
import { texts as taskTexts } from "../features/tasks/texts.ts";
import { useOpenCount } from "../features/tasks/use-open-count.ts";

export function PaneTabs() {
  const count = useOpenCount();
  return (
    <Tabs.List grow>
      <Tabs.Tab value="chat" leftSection={<MessageCircle size={16} />}>
        {chatTexts.chat}
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
        {taskTexts.tasks}
      </Tabs.Tab>
    </Tabs.List>
  );
}

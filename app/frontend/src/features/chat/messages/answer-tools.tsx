import { Box } from "@mantine/core";
import RefreshCw from "lucide-react/icons/refresh-cw";
import { useTranslation } from "react-i18next";
import { IconButton } from "../../../components/icon-button.tsx";
import type { AssistantMessage } from "../assistant-message.ts";
import { ReadAloudButton } from "../voice/read-aloud-button.tsx";
import { MessageTime } from "./message-time.tsx";
import classes from "./message.module.css";

interface AnswerToolsProps {
  message: AssistantMessage;
  isLast: boolean;
  onAskAgain: (() => void) | undefined;
}

export function AnswerTools({ message, isLast, onAskAgain }: AnswerToolsProps) {
  const { t } = useTranslation("chat");
  return (
    <Box className={classes.tools} data-last={isLast || undefined}>
      <MessageTime message={message} />
      <ReadAloudButton message={message} />
      {onAskAgain && (
        <IconButton size={26} label={t("askAgain")} onClick={onAskAgain}>
          <RefreshCw size={14} />
        </IconButton>
      )}
    </Box>
  );
}

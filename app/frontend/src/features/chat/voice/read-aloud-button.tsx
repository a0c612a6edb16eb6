import Square from "lucide-react/icons/square";
import Volume from "lucide-react/icons/volume-2";
import { useEffect, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { IconButton } from "../../../components/icon-button.tsx";
import { textOf, type AssistantMessage } from "../assistant-message.ts";
import {
  canRead,
  readMessage,
  startReading,
  stopReading,
  subscribeToReading,
} from "./reading.ts";

interface ReadAloudButtonProps {
  message: AssistantMessage;
}

/** Absent where the browser can't speak, or nothing was said in words. */
export function ReadAloudButton({ message }: ReadAloudButtonProps) {
  const text = textOf(message).trim();
  return canRead() && text ? <Reader id={message.id} text={text} /> : null;
}

function Reader({ id, text }: { id: string; text: string }) {
  const { t } = useTranslation("chat");
  const reading = useSyncExternalStore(subscribeToReading, readMessage) === id;
  useEffect(() => () => stopReading(id), [id]);
  return reading ? (
    <IconButton
      size={26}
      label={t("voice.stopReading")}
      onClick={() => stopReading(id)}
    >
      <Square size={12} fill="currentColor" />
    </IconButton>
  ) : (
    <IconButton
      size={26}
      label={t("voice.read")}
      onClick={() => startReading(id, text)}
    >
      <Volume size={15} />
    </IconButton>
  );
}

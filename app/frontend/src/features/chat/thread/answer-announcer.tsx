import { VisuallyHidden } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { textOf, type AssistantMessage } from "../assistant-message.ts";

interface AnswerAnnouncerProps {
  messages: AssistantMessage[];
  busy: boolean;
}

/** Reads an answer to who can't see it: once, and when it is whole. */
export function AnswerAnnouncer({ messages, busy }: AnswerAnnouncerProps) {
  const { t } = useTranslation("chat");
  const [answer, setAnswer] = useState("");
  const wasBusy = useRef(false);
  const last = messages.at(-1);
  useEffect(() => {
    if (busy === wasBusy.current) return;
    wasBusy.current = busy;
    const isAnswered = !busy && last?.role === "assistant";
    setAnswer(isAnswered ? textOf(last) : "");
  }, [busy, last]);
  return (
    <VisuallyHidden role="status" dir="auto">
      {answer && `${t("assistant")}: ${answer}`}
    </VisuallyHidden>
  );
}

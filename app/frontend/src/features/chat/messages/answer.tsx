import { Box, VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { LogoMark } from "../../../components/logo.tsx";
import {
  isDeletion,
  isNotice,
  isQuestion,
  isToolPart,
  type AssistantMessage,
  type AssistantPart,
} from "../assistant-message.ts";
import { ToolCard } from "../tools/tool-card.tsx";
import { AnswerTools } from "./answer-tools.tsx";
import type { MessageActions } from "./message-actions.ts";
import classes from "./message.module.css";
import { Notice } from "./notice.tsx";
import { Words } from "./words.tsx";
import { YesOrNo } from "./yes-or-no.tsx";

interface AnswerProps {
  message: AssistantMessage;
  isLast: boolean;
  actions: MessageActions | undefined;
}

export function Answer({ message, isLast, actions }: AnswerProps) {
  const { t } = useTranslation("chat");
  const questions = isLast ? message.parts.filter(isQuestion) : [];
  return (
    <Box className={classes.answer}>
      <Box className={classes.avatar}>
        <LogoMark size={26} />
      </Box>
      <Box className={classes.parts}>
        <VisuallyHidden>{t("assistant")}</VisuallyHidden>
        {message.parts.map((part, index) => (
          <Part key={index} part={part} waits={isLast} />
        ))}
        {questions.length > 0 && actions && (
          <YesOrNo deletes={questions.some(isDeletion)} onSay={actions.onSay} />
        )}
        {(actions || !isLast) && (
          <AnswerTools
            message={message}
            isLast={isLast}
            onAskAgain={isLast ? actions?.onAskAgain : undefined}
          />
        )}
      </Box>
    </Box>
  );
}

interface PartProps {
  part: AssistantPart;
  /** A question that nobody has answered yet. */
  waits: boolean;
}

function Part({ part, waits }: PartProps) {
  if (isToolPart(part)) return <ToolCard part={part} waits={waits} />;
  if (part.type !== "text") return null;
  const text = part.text.trim();
  return isNotice(part) ? <Notice text={text} /> : <Words text={text} />;
}

import { Box, Text, VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { LogoMark } from "../../components/logo.tsx";
import {
  isToolPart,
  textOf,
  type AssistantMessage,
  type AssistantPart,
} from "./assistant-message.ts";
import classes from "./message.module.css";
import { ToolCard } from "./tool-card.tsx";

export function Message({ message }: { message: AssistantMessage }) {
  return message.role === "user" ? (
    <OwnMessage text={textOf(message)} />
  ) : (
    <Answer message={message} />
  );
}

function OwnMessage({ text }: { text: string }) {
  const { t } = useTranslation("chat");
  return (
    <Box className={classes.own}>
      <VisuallyHidden>{t("you")}</VisuallyHidden>
      <Words text={text} />
    </Box>
  );
}

function Answer({ message }: { message: AssistantMessage }) {
  const { t } = useTranslation("chat");
  return (
    <Box className={classes.answer}>
      <Box className={classes.avatar}>
        <LogoMark size={26} />
      </Box>
      <Box className={classes.parts}>
        <VisuallyHidden>{t("assistant")}</VisuallyHidden>
        {message.parts.map((part, index) => (
          <Part key={index} part={part} />
        ))}
      </Box>
    </Box>
  );
}

function Part({ part }: { part: AssistantPart }) {
  if (part.type === "text") return <Words text={part.text} />;
  return isToolPart(part) ? <ToolCard part={part} /> : null;
}

function Words({ text }: { text: string }) {
  return (
    <Text dir="auto" className={classes.words}>
      {text}
    </Text>
  );
}

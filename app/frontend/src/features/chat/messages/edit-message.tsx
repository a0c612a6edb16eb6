import { Button, Group, Stack, Text, Textarea } from "@mantine/core";
import { MESSAGE_MAX } from "@todo-chat/contract";
import { useId, useState, type FormEvent, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { isSendKey } from "../../../lib/send-key.ts";
import { directionOf } from "../../../lib/text-direction.ts";
import classes from "./message.module.css";

interface EditMessageProps {
  text: string;
  save: (text: string) => void;
  cancel: () => void;
}

export function EditMessage({ text: before, save, cancel }: EditMessageProps) {
  const { t } = useTranslation(["chat", "app"]);
  const [text, setText] = useState(before);
  const hintId = useId();
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    if (text.trim()) save(text.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") cancel();
    if (isSendKey(event)) submit(event);
  };
  return (
    <Stack component="form" gap={6} className={classes.edit} onSubmit={submit}>
      <Textarea
        autosize
        autoFocus
        maxRows={8}
        dir={directionOf(text)}
        aria-label={t("editLabel")}
        aria-describedby={hintId}
        maxLength={MESSAGE_MAX}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Text id={hintId} size="xs" c="dimmed">
        {t("editHint")}
      </Text>
      <Group gap="xs" justify="flex-end">
        <Button size="xs" variant="default" onClick={cancel}>
          {t("app:cancel")}
        </Button>
        <Button size="xs" type="submit" disabled={!text.trim()}>
          {t("editSend")}
        </Button>
      </Group>
    </Stack>
  );
}

import { ActionIcon, Textarea, VisuallyHidden } from "@mantine/core";
import { MESSAGE_MAX } from "@todo-chat/contract";
import ArrowUp from "lucide-react/icons/arrow-up";
import Square from "lucide-react/icons/square";
import { useId, type FormEvent, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { useDraft } from "../../../lib/drafts/use-draft.ts";
import { isSendKey } from "../../../lib/send-key.ts";
import { directionOf } from "../../../lib/text-direction.ts";
import { DictateButton } from "../voice/dictate-button.tsx";
import classes from "./composer.module.css";
import { HAS_KEYBOARD } from "./focus-composer.ts";

/** To measure it by script costs a layout of the whole page with every letter. */
const GROWS_BY_STYLE = CSS.supports("field-sizing", "content");

interface ComposerProps {
  draftKey: string;
  busy: boolean;
  /** Something is being written, and will likely be sent. */
  onBegin: () => void;
  onSend: (text: string) => void;
  onStop: () => void;
}

export function Composer({
  draftKey,
  busy,
  onBegin,
  onSend,
  onStop,
}: ComposerProps) {
  const { t } = useTranslation("chat");
  const [text, setText] = useDraft(draftKey);
  const hintId = useId();
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    if (busy || !text.trim()) return;
    onSend(text.trim());
    setText("");
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <Textarea
        autosize={!GROWS_BY_STYLE}
        rows={1}
        autoFocus={HAS_KEYBOARD}
        flex={1}
        data-shortcut="chat"
        dir={directionOf(text)}
        minRows={1}
        maxRows={6}
        variant="unstyled"
        classNames={{ input: classes.input }}
        aria-label={t("message")}
        aria-describedby={hintId}
        placeholder={t("placeholder")}
        maxLength={MESSAGE_MAX}
        value={text}
        onInput={onBegin}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => isSendKey(event) && submit(event)}
      />
      <VisuallyHidden id={hintId}>{t("hint")}</VisuallyHidden>
      {busy ? (
        <StopButton onStop={onStop} />
      ) : (
        <>
          <DictateButton text={text} onText={setText} />
          <SendButton ready={text.trim() !== ""} />
        </>
      )}
    </form>
  );
}

function SendButton({ ready }: { ready: boolean }) {
  const { t } = useTranslation("chat");
  return (
    <ActionIcon
      type="submit"
      size={36}
      radius="xl"
      aria-label={t("send")}
      disabled={!ready}
    >
      <ArrowUp size={18} />
    </ActionIcon>
  );
}

function StopButton({ onStop }: { onStop: () => void }) {
  const { t } = useTranslation("chat");
  return (
    <ActionIcon
      size={36}
      radius="xl"
      variant="light"
      aria-label={t("stop")}
      onClick={onStop}
    >
      <Square size={14} fill="currentColor" />
    </ActionIcon>
  );
}

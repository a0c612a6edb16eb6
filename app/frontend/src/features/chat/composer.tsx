import { ActionIcon, Textarea, VisuallyHidden } from "@mantine/core";
import { MESSAGE_MAX } from "@todo-chat/contract";
import ArrowUp from "lucide-react/icons/arrow-up";
import Square from "lucide-react/icons/square";
import { useId, useState, type FormEvent, type KeyboardEvent } from "react";
import classes from "./composer.module.css";
import { texts } from "./texts.ts";

/** Elsewhere focus would raise a keyboard over half of the screen. */
const HAS_KEYBOARD = matchMedia("(pointer: fine)").matches;

interface ComposerProps {
  busy: boolean;
  onSend: (text: string) => void;
  onStop: () => void;
}

export function Composer({ busy, onSend, onStop }: ComposerProps) {
  const [text, setText] = useState("");
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
        autosize
        autoFocus={HAS_KEYBOARD}
        flex={1}
        dir="auto"
        minRows={1}
        maxRows={6}
        variant="unstyled"
        classNames={{ input: classes.input }}
        aria-label={texts.message}
        aria-describedby={hintId}
        placeholder={texts.placeholder}
        maxLength={MESSAGE_MAX}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => isSendKey(event) && submit(event)}
      />
      <VisuallyHidden id={hintId}>{texts.hint}</VisuallyHidden>
      {busy ? (
        <StopButton onStop={onStop} />
      ) : (
        <SendButton ready={text.trim() !== ""} />
      )}
    </form>
  );
}

/** Enter also ends the composing of a character, which must not send. */
function isSendKey(event: KeyboardEvent): boolean {
  return (
    event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing
  );
}

function SendButton({ ready }: { ready: boolean }) {
  return (
    <ActionIcon
      type="submit"
      size={36}
      radius="xl"
      aria-label={texts.send}
      disabled={!ready}
    >
      <ArrowUp size={18} />
    </ActionIcon>
  );
}

function StopButton({ onStop }: { onStop: () => void }) {
  return (
    <ActionIcon
      size={36}
      radius="xl"
      variant="light"
      aria-label={texts.stop}
      onClick={onStop}
    >
      <Square size={14} fill="currentColor" />
    </ActionIcon>
  );
}

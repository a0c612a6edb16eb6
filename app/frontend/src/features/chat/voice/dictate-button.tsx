import { ActionIcon } from "@mantine/core";
import Mic from "lucide-react/icons/mic";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { focusComposer } from "../thread/focus-composer.ts";
import { dictated } from "./dictated.ts";
import { recognitionClass } from "./recognition.ts";
import { useDictation } from "./use-dictation.ts";

interface DictateButtonProps {
  text: string;
  onText: (text: string) => void;
}

/** Absent where the browser can't listen. */
export function DictateButton(props: DictateButtonProps) {
  return recognitionClass() ? <Microphone {...props} /> : null;
}

function Microphone({ text, onText }: DictateButtonProps) {
  const { t } = useTranslation("chat");
  const before = useRef("");
  const { listening, start, stop } = useDictation({
    onSaid: (said) => onText(dictated(before.current, said)),
    onEnd: focusComposer,
  });
  const toggle = () => {
    if (listening) return stop();
    before.current = text;
    start();
  };
  const label = listening ? t("voice.stopListening") : t("voice.speak");
  return (
    <ActionIcon
      size={36}
      radius="xl"
      variant={listening ? "filled" : "subtle"}
      color={listening ? "red.9" : "gray"}
      title={label}
      aria-label={label}
      onClick={toggle}
    >
      <Mic size={18} />
    </ActionIcon>
  );
}

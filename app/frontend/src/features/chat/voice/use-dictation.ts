import { useEffect, useRef, useState } from "react";
import { showToast } from "../../../components/toasts/toast-store.ts";
import { i18n } from "../../../i18n/i18n.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { stopReading } from "./reading.ts";
import {
  recognitionClass,
  transcriptOf,
  type Recognition,
} from "./recognition.ts";
import { SPOKEN } from "./spoken-language.ts";

/** By the names that the Web Speech API gives to what goes wrong. */
const PROBLEMS = {
  "not-allowed": "chat:voice.notAllowed",
  "service-not-allowed": "chat:voice.notAllowed",
  "audio-capture": "chat:voice.noMicrophone",
  "no-speech": "chat:voice.nothingHeard",
} as const;

function tellProblem(error: string) {
  if (error === "aborted") return;
  const key = PROBLEMS[error as keyof typeof PROBLEMS] ?? "chat:voice.failed";
  showToast({ tone: "failed", text: i18n.t(key) });
}

interface DictationArgs {
  /** All that was said since the start; comes again with each word. */
  onSaid: (said: string) => void;
  onEnd: () => void;
}

/** Writes down what is said, in the page's language, until there is a pause. */
export function useDictation({ onSaid, onEnd }: DictationArgs) {
  const language = useLanguage();
  const [listening, setListening] = useState(false);
  const current = useRef<Recognition>(undefined);
  useEffect(() => () => current.current?.abort(), []);

  const start = () => {
    const Recognition = recognitionClass();
    if (!Recognition) return;
    stopReading();
    const recognition = new Recognition();
    recognition.lang = SPOKEN[language];
    recognition.interimResults = true;
    recognition.onresult = ({ results }) => onSaid(transcriptOf(results));
    recognition.onerror = ({ error }) => tellProblem(error);
    recognition.onend = () => {
      setListening(false);
      onEnd();
    };
    current.current = recognition;
    recognition.start();
    setListening(true);
  };
  return { listening, start, stop: () => current.current?.stop() };
}

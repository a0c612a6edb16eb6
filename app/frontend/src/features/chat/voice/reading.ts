import { showToast } from "../../../components/toasts/toast-store.ts";
import { i18n } from "../../../i18n/i18n.ts";
import { languageOf, SPOKEN, voiceFor } from "./spoken-language.ts";

export const canRead = (): boolean => "speechSynthesis" in globalThis;

/** One text at a time is read aloud, whichever message it belongs to. */
interface Reading {
  messageId: string;
  rest: number;
}

let current: Reading | undefined;
const listeners = new Set<() => void>();

export function subscribeToReading(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const readMessage = (): string | undefined => current?.messageId;

function setCurrent(reading: Reading | undefined) {
  current = reading;
  listeners.forEach((listener) => listener());
}

/** Whatever is read, or only if it is this message. */
export function stopReading(messageId = current?.messageId): void {
  if (!current || current.messageId !== messageId) return;
  setCurrent(undefined);
  speechSynthesis.cancel();
}

/** Says so where the device has voices, but none of the text's language. */
export function startReading(messageId: string, text: string): void {
  stopReading();
  const voices = speechSynthesis.getVoices();
  const language = languageOf(text);
  const voice = voiceFor(voices, language);
  if (voices.length > 0 && !voice) return tell("noVoice");
  // Line by line: browsers break off what is long.
  const lines = text.split("\n").filter((line) => line.trim());
  const reading = { messageId, rest: lines.length };
  setCurrent(reading);
  for (const line of lines) {
    const utterance = new SpeechSynthesisUtterance(line);
    utterance.lang = voice?.lang ?? SPOKEN[language];
    if (voice) utterance.voice = voice;
    follow(utterance, reading);
    speechSynthesis.speak(utterance);
  }
}

function follow(utterance: SpeechSynthesisUtterance, reading: Reading) {
  utterance.onend = () => {
    reading.rest -= 1;
    if (reading.rest === 0 && current === reading) setCurrent(undefined);
  };
  utterance.onerror = () => {
    // What was stopped, or gave way to another text, ends with an error, too.
    if (current !== reading) return;
    stopReading();
    tell("notRead");
  };
}

const tell = (problem: "noVoice" | "notRead") =>
  void showToast({ tone: "failed", text: i18n.t(`chat:voice.${problem}`) });

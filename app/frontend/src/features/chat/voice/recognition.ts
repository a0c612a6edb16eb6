/** What the page uses of the Web Speech API, which TypeScript doesn't know. */
export interface Recognition {
  lang: string;
  interimResults: boolean;
  onresult: ((event: { results: Results }) => void) | null;
  onerror: ((event: { error: string }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  /** What was heard until then still comes. */
  stop(): void;
  /** Nothing more comes. */
  abort(): void;
}

type Results = ArrayLike<ArrayLike<{ transcript: string }>>;

type RecognitionClass = new () => Recognition;

interface Speaking {
  SpeechRecognition?: RecognitionClass;
  webkitSpeechRecognition?: RecognitionClass;
}

/** Undefined where the browser can't listen, as Firefox can't. */
export function recognitionClass(): RecognitionClass | undefined {
  const { SpeechRecognition, webkitSpeechRecognition } = globalThis as Speaking;
  return SpeechRecognition ?? webkitSpeechRecognition;
}

export const transcriptOf = (results: Results): string =>
  Array.from(results, (choices) => choices[0]?.transcript ?? "").join("");

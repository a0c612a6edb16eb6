import { useEffect, useRef, useState } from "react";
import { readDraft, writeDraft } from "./draft-storage.ts";

/**
 * Like useState for the text of a field, kept on the device until it is sent:
 * a reload, a lost connection or a closed page loses nothing. A field that gets
 * another name takes its text along.
 */
export function useDraft(field: string, initial = "") {
  const [text, setText] = useState(() => readDraft(field) || initial);
  const kept = useRef(field);
  useEffect(() => {
    if (kept.current === field) return;
    writeDraft(kept.current, "");
    writeDraft(field, text);
    kept.current = field;
  }, [field, text]);
  const setDraft = (next: string) => {
    writeDraft(field, next);
    setText(next);
  };
  return [text, setDraft] as const;
}

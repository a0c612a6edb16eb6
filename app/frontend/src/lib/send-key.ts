import type { KeyboardEvent } from "react";

/** Enter also ends the composing of a character, which must not send. */
export const isSendKey = ({
  key,
  shiftKey,
  nativeEvent,
}: KeyboardEvent): boolean =>
  key === "Enter" && !shiftKey && !nativeEvent.isComposing;

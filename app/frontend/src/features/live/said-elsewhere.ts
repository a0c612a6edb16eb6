/** How far a conversation has come, as the server tells it. */
export interface Said {
  id: string;
  lastMessageId: string;
}

/** @param said undefined when something may have been missed */
type Listener = (said?: Said) => void;

const listeners = new Set<Listener>();

export function onSaid(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const tellSaid: Listener = (said) =>
  listeners.forEach((listener) => listener(said));

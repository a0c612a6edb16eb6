import type { Conversation } from "@todo-chat/contract";
import type { AssistantMessage } from "./assistant-message.ts";
import { OpenChat } from "./open-chat.ts";

interface ChatShelfEvents {
  /** The server has given a new conversation its id. */
  onStarted: (id: string) => void;
  onTurnEnd: (answer: AssistantMessage) => void;
}

/**
 * Keeps the chats of this visit, so that an answer goes on being written while
 * another conversation is looked at, and survives its change of address when a
 * new conversation gets its id.
 */
export class ChatShelf {
  readonly #chats = new Map<string, OpenChat>();
  readonly #events: ChatShelfEvents;
  #fresh: OpenChat | undefined;

  constructor(events: ChatShelfEvents) {
    this.#events = events;
  }

  /** The chat that has no id yet. */
  fresh(): OpenChat {
    return (this.#fresh ??= this.#create());
  }

  kept(id: string): OpenChat | undefined {
    return this.#chats.get(id);
  }

  open(conversation: Conversation): OpenChat {
    const { id } = conversation;
    const open = this.kept(id) ?? this.#create(conversation);
    this.#chats.set(id, open);
    return open;
  }

  rename(id: string, title: string) {
    const open = this.kept(id);
    if (open) open.title = title;
  }

  forget(id: string) {
    void this.#chats.get(id)?.leave();
    this.#chats.delete(id);
  }

  /** Those are asked for again when they are opened, unless an answer is on its way. */
  forgetOthers(shownId: string | undefined) {
    for (const [id, open] of this.#chats)
      if (id !== shownId && open.isSettled) this.#chats.delete(id);
  }

  #create(conversation?: Conversation): OpenChat {
    const { onTurnEnd } = this.#events;
    const onStarted = (id: string, open: OpenChat) => this.#adopt(id, open);
    return new OpenChat({ onStarted, onTurnEnd }, conversation);
  }

  #adopt(id: string, open: OpenChat) {
    this.#chats.set(id, open);
    this.#fresh = undefined;
    this.#events.onStarted(id);
  }
}

import { Chat } from "@ai-sdk/react";
import { createChatTransport } from "./api/chat-transport.ts";
import type { AssistantMessage } from "./assistant-message.ts";

export type AssistantChat = Chat<AssistantMessage>;

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
  readonly #chats = new Map<string, AssistantChat>();
  readonly #events: ChatShelfEvents;
  #fresh: AssistantChat | undefined;

  constructor(events: ChatShelfEvents) {
    this.#events = events;
  }

  /** The chat that has no id yet. */
  fresh(): AssistantChat {
    return (this.#fresh ??= this.#create());
  }

  kept(id: string): AssistantChat | undefined {
    return this.#chats.get(id);
  }

  open(id: string, messages: AssistantMessage[]): AssistantChat {
    const chat = this.kept(id) ?? this.#create(id, messages);
    this.#chats.set(id, chat);
    return chat;
  }

  forget(id: string) {
    void this.#chats.get(id)?.stop();
    this.#chats.delete(id);
  }

  #create(id?: string, messages?: AssistantMessage[]): AssistantChat {
    let conversationId = id;
    const chat = new Chat<AssistantMessage>({
      messages,
      transport: createChatTransport({
        conversationId: () => conversationId,
        onConversation: (given) => {
          if (conversationId) return;
          conversationId = given;
          this.#adopt(given, chat);
        },
      }),
      onFinish: ({ message }) => this.#events.onTurnEnd(message),
    });
    return chat;
  }

  #adopt(id: string, chat: AssistantChat) {
    this.#chats.set(id, chat);
    this.#fresh = undefined;
    this.#events.onStarted(id);
  }
}

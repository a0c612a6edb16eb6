import { Chat } from "@ai-sdk/react";
import type { Conversation } from "@todo-chat/contract";
import { createChatTransport } from "./api/chat-transport.ts";
import { stopAnswer } from "./api/stop-answer.ts";
import type { AssistantMessage } from "./assistant-message.ts";
import { mergeStored } from "./thread/merge-stored.ts";

interface OpenChatEvents {
  /** The server has given a new conversation its id. */
  onStarted: (id: string, open: OpenChat) => void;
  onTurnEnd: (answer: AssistantMessage) => void;
}

/** A conversation on the screen or beside it, and how far the server has it. */
export class OpenChat {
  readonly chat: Chat<AssistantMessage>;
  title: string | undefined;
  #id: string | undefined;
  #unfinished = false;
  #stopped = false;
  readonly #stored = new Set<string>();
  readonly #listeners = new Set<() => void>();

  constructor(events: OpenChatEvents, conversation?: Conversation) {
    this.#id = conversation?.id;
    this.title = conversation?.title;
    this.chat = new Chat<AssistantMessage>({
      transport: createChatTransport({
        conversationId: () => this.#id,
        stored: this.#stored,
        onConversation: (id) => {
          if (this.#id) return;
          this.#id = id;
          events.onStarted(id, this);
          if (this.#stopped) void this.stop();
        },
      }),
      onFinish: ({ message, isAbort, isError, finishReason }) => {
        // A proxy may end a stream that has not come to its end.
        const isWhole = isAbort || isError || this.#stopped || finishReason;
        if (!isWhole) this.#setUnfinished(true);
        events.onTurnEnd(message);
      },
    });
    if (conversation) this.settle(conversation);
  }

  get id(): string | undefined {
    return this.#id;
  }

  /** Whether its answer is to be fetched once the server has it. */
  readonly isUnfinished = () => this.#unfinished;

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Shows what the server has. */
  settle({ messages, answering }: Conversation): void {
    const stored = messages as AssistantMessage[];
    const own = stored.filter(({ role }) => role === "user");
    own.forEach(({ id }) => this.#stored.add(id));
    this.chat.messages = mergeStored(stored, this.chat.messages);
    this.chat.clearError();
    this.#setUnfinished(answering);
  }

  send(text: string, messageId?: string): void {
    this.#stopped = false;
    const metadata = { at: new Date().toISOString() };
    void this.chat.sendMessage({ text, messageId, metadata });
  }

  /** Another answer to what was said last. */
  askAgain(): void {
    this.#stopped = false;
    void this.chat.regenerate();
  }

  /** For a new start, unless an answer is on its way. */
  clear(): void {
    const { status } = this.chat;
    if (status === "submitted" || status === "streaming") return;
    this.chat.messages = [];
    this.chat.clearError();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    // Without its id, nothing on the server could be stopped yet.
    if (!this.#id) return;
    // What was written until then arrives before the stream ends.
    await stopAnswer(this.#id).catch(() => undefined);
    await this.chat.stop();
  }

  #setUnfinished(unfinished: boolean) {
    this.#unfinished = unfinished;
    this.#listeners.forEach((listener) => listener());
  }
}

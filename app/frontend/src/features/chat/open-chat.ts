import type { Conversation } from "@todo-chat/contract";
import { ApiError } from "../../lib/api-error.ts";
import { randomId } from "../../lib/random-id.ts";
import type { ChatClient } from "./api/chat-client.ts";
import { stopAnswer } from "./api/stop-answer.ts";
import type { AssistantMessage } from "./assistant-message.ts";
import { ThreadState } from "./thread-state.ts";
import { mergeStored } from "./thread/merge-stored.ts";

interface OpenChatEvents {
  /** The server has given a new conversation its id. */
  onStarted: (id: string, open: OpenChat) => void;
  onTurnEnd: (answer: AssistantMessage) => void;
}

/** A conversation on the screen or beside it, and how far the server has it. */
export class OpenChat {
  readonly thread = new ThreadState();
  /** Tells it from other chats, before it has an id and after. */
  readonly key = randomId();
  title: string | undefined;
  #id: string | undefined;
  #client: Promise<ChatClient> | undefined;
  #stopped = false;
  readonly #stored = new Set<string>();
  readonly #events: OpenChatEvents;

  constructor(events: OpenChatEvents, conversation?: Conversation) {
    this.#events = events;
    this.#id = conversation?.id;
    this.title = conversation?.title;
    if (conversation) this.settle(conversation);
  }

  get id(): string | undefined {
    return this.#id;
  }

  /** Whether nothing is on its way that the server might not have. */
  get isSettled(): boolean {
    const { isBusy, isUnfinished, error } = this.thread;
    return !isBusy && !isUnfinished && !error;
  }

  /** Also of what is on its way, which it will show by itself. */
  hasAllUpTo(messageId: string | undefined): boolean {
    return !this.isSettled || this.thread.messages.at(-1)?.id === messageId;
  }

  /** Shows what was said elsewhere, unless something has been said here meanwhile. */
  readonly follow = (conversation: Conversation): void => {
    if (this.isSettled) this.settle(conversation, []);
  };

  /** Shows what the server has, and after it what was said here and did not get there. */
  settle(
    { messages, answering }: Conversation,
    shown: AssistantMessage[] = this.thread.messages,
  ): void {
    const stored = messages as AssistantMessage[];
    const own = stored.filter(({ role }) => role === "user");
    own.forEach(({ id }) => this.#stored.add(id));
    this.thread.messages = mergeStored(stored, shown);
    this.thread.clearError();
    this.thread.isUnfinished = answering;
  }

  /** Loads what sends messages: half of the page's script, so not before it is needed. */
  readonly prepare = (): Promise<ChatClient> => {
    if (this.#client) return this.#client;
    const client = this.#load();
    client.catch(() => (this.#client = undefined));
    return (this.#client = client);
  };

  send(text: string, id: string = randomId()): void {
    const metadata = { at: new Date().toISOString() };
    const parts = [{ type: "text" as const, text }];
    this.thread.say({ id, role: "user", parts, metadata });
    this.ask();
  }

  /** For an answer to what was said last, be it the first one or another. */
  ask(): void {
    this.#stopped = false;
    this.thread.wait();
    this.prepare().then(
      (client) => client.regenerate(),
      (cause: unknown) => this.thread.fail(new ApiError(0, {}, { cause })),
    );
  }

  /** For a new start, unless an answer is on its way. */
  clear(): void {
    if (this.thread.isBusy) return;
    this.thread.messages = [];
    this.thread.clearError();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    // Without its id, nothing on the server could be stopped yet.
    if (!this.#id) return;
    // What was written until then arrives before the stream ends.
    await stopAnswer(this.#id).catch(() => undefined);
    await this.leave();
  }

  /** Ends the wait for an answer, which the server goes on writing. */
  async leave(): Promise<void> {
    const client = await this.#client?.catch(() => undefined);
    await client?.stop();
  }

  async #load(): Promise<ChatClient> {
    const { ChatClient } = await import("./api/chat-client.ts");
    return new ChatClient({
      thread: this.thread,
      stored: this.#stored,
      conversationId: () => this.#id,
      onConversation: (id) => this.#start(id),
      onFinish: ({ message, isAbort, isError, finishReason }) => {
        // A proxy may end a stream that has not come to its end.
        const isWhole = isAbort || isError || this.#stopped || finishReason;
        if (!isWhole) this.thread.isUnfinished = true;
        this.#events.onTurnEnd(message);
      },
    });
  }

  #start(id: string) {
    if (this.#id) return;
    this.#id = id;
    this.#events.onStarted(id, this);
    if (this.#stopped) void this.stop();
  }
}

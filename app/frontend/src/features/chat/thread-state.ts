import type { ChatState, ChatStatus } from "ai";
import throttle from "throttleit";
import type { AssistantMessage } from "./assistant-message.ts";

const TELL_EVERY_MS = 50;

/** What a chat has on the screen; the AI SDK writes an answer into it as it comes. */
export class ThreadState implements ChatState<AssistantMessage> {
  #status: ChatStatus = "ready";
  #error: Error | undefined;
  #messages: AssistantMessage[] = [];
  #isUnfinished = false;
  readonly #listeners = new Set<() => void>();
  readonly #tell = () => this.#listeners.forEach((listener) => listener());
  readonly #tellSoon = throttle(this.#tell, TELL_EVERY_MS);

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get status() {
    return this.#status;
  }

  set status(status) {
    this.#status = status;
    this.#tell();
  }

  get error() {
    return this.#error;
  }

  set error(error) {
    this.#error = error;
    this.#tell();
  }

  get messages() {
    return this.#messages;
  }

  set messages(messages) {
    this.#messages = messages;
    this.#tellSoon();
  }

  /** Whether its last answer is to be fetched once the server has it. */
  get isUnfinished() {
    return this.#isUnfinished;
  }

  set isUnfinished(isUnfinished) {
    this.#isUnfinished = isUnfinished;
    this.#tell();
  }

  get isBusy(): boolean {
    return this.status === "submitted" || this.status === "streaming";
  }

  readonly pushMessage = (message: AssistantMessage) => {
    this.messages = [...this.messages, message];
  };

  readonly popMessage = () => {
    this.messages = this.messages.slice(0, -1);
  };

  readonly replaceMessage = (index: number, message: AssistantMessage) => {
    // The SDK goes on writing into what it hands over.
    this.messages = this.messages.with(index, this.snapshot(message));
  };

  readonly snapshot = <T>(thing: T): T => structuredClone(thing);

  /** Adds what the person says, or ends with it what was said in other words. */
  say(said: AssistantMessage): void {
    const known = this.messages.findIndex(({ id }) => id === said.id);
    const before = known < 0 ? this.messages : this.messages.slice(0, known);
    this.messages = [...before, said];
  }

  /** From now on an answer is awaited. */
  wait(): void {
    this.error = undefined;
    this.status = "submitted";
  }

  fail(error: Error): void {
    this.error = error;
    this.status = "error";
  }

  clearError(): void {
    if (this.status !== "error") return;
    this.error = undefined;
    this.status = "ready";
  }
}

import "../zod-without-eval.ts";
import { AbstractChat, type ChatOnFinishCallback } from "ai";
import type { AssistantMessage } from "../assistant-message.ts";
import type { ThreadState } from "../thread-state.ts";
import {
  createChatTransport,
  type ChatTransportArgs,
} from "./chat-transport.ts";

interface ChatClientArgs extends ChatTransportArgs {
  thread: ThreadState;
  onFinish: ChatOnFinishCallback<AssistantMessage>;
}

/** Sends what a thread ends with, and writes the answer into the thread. */
export class ChatClient extends AbstractChat<AssistantMessage> {
  constructor({ thread, onFinish, ...transport }: ChatClientArgs) {
    super({
      state: thread,
      transport: createChatTransport(transport),
      onFinish,
    });
  }
}

import {
  CONVERSATION_ID_HEADER,
  type ChatRequestInput,
} from "@todo-chat/contract";
import { DefaultChatTransport } from "ai";
import { callApi } from "../../../lib/request.ts";
import { textOf, type AssistantMessage } from "../assistant-message.ts";

interface ChatTransportArgs {
  /** The conversation's id; undefined until the server has named it. */
  conversationId: () => string | undefined;
  onConversation: (id: string) => void;
}

/** Sends the last message only: the server has stored those before it. */
export function createChatTransport(args: ChatTransportArgs) {
  return new DefaultChatTransport<AssistantMessage>({
    api: "/api/chat",
    prepareSendMessagesRequest: ({ messages }) => ({
      body: chatRequest(messages, args.conversationId()),
    }),
    fetch: async (input, init) => {
      const response = await callApi(input, init);
      const id = response.headers.get(CONVERSATION_ID_HEADER);
      if (id) args.onConversation(id);
      return response;
    },
  });
}

function chatRequest(
  messages: AssistantMessage[],
  conversationId: string | undefined,
): ChatRequestInput {
  const last = messages.at(-1);
  return {
    conversationId,
    message: last ? textOf(last) : "",
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

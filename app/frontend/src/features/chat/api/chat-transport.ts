import {
  CONVERSATION_ID_HEADER,
  type ChatRequestInput,
} from "@todo-chat/contract";
import { DefaultChatTransport } from "ai";
import { currentLanguage } from "../../../i18n/i18n.ts";
import { callApi } from "../../../lib/request.ts";
import { textOf, type AssistantMessage } from "../assistant-message.ts";

export interface ChatTransportArgs {
  /** The conversation's id; undefined until the server has named it. */
  conversationId: () => string | undefined;
  /** Ids of the person's messages that the server has. */
  stored: Set<string>;
  onConversation: (id: string) => void;
}

/** Sends the last message only: the server has stored those before it. */
export function createChatTransport(args: ChatTransportArgs) {
  let asked: string | undefined;
  return new DefaultChatTransport<AssistantMessage>({
    api: "/api/chat",
    prepareSendMessagesRequest: ({ messages }) => {
      const body = chatRequest(messages, args);
      asked = body.messageId;
      return { body };
    },
    fetch: async (input, init) => {
      const response = await callApi(input, init);
      if (asked) args.stored.add(asked);
      const id = response.headers.get(CONVERSATION_ID_HEADER);
      if (id) args.onConversation(id);
      return response;
    },
  });
}

/** A message that the server has is said again: edited, or for another answer. */
function chatRequest(
  messages: AssistantMessage[],
  { conversationId, stored }: ChatTransportArgs,
): ChatRequestInput {
  const last = messages.at(-1);
  return {
    conversationId: conversationId(),
    message: last ? textOf(last) : "",
    messageId: last?.id,
    replaces: last && stored.has(last.id) ? last.id : undefined,
    language: currentLanguage(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

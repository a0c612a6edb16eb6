import { z } from "zod";

export const ConversationSummarySchema = z.object({
  id: z.uuid(),
  title: z.string(),
  updatedAt: z.iso.datetime(),
});

export const ConversationListSchema = z.object({
  conversations: z.array(ConversationSummarySchema),
});

/**
 * The AI SDK's UIMessage as stored. Parts are the SDK's own union and are kept
 * as they came, so only their `type` is checked here.
 */
export const StoredMessageSchema = z.object({
  id: z.string(),
  role: z.enum(["user", "assistant"]),
  parts: z.array(z.looseObject({ type: z.string() })),
});

export const ConversationSchema = ConversationSummarySchema.pick({
  id: true,
  title: true,
}).extend({ messages: z.array(StoredMessageSchema) });

export type ConversationSummary = z.infer<typeof ConversationSummarySchema>;
export type ConversationList = z.infer<typeof ConversationListSchema>;
export type Conversation = z.infer<typeof ConversationSchema>;
export type StoredMessage = z.infer<typeof StoredMessageSchema>;

import { z } from "zod";

export const ConversationSummarySchema = z.object({
  id: z.uuid(),
  title: z.string(),
  updatedAt: z.iso.datetime(),
});

export const CONVERSATIONS_PAGE_MAX = 100;
const LIMIT_RULE = `Choose a limit from 1 to ${CONVERSATIONS_PAGE_MAX}`;

export const ListConversationsQuerySchema = z.object({
  limit: z.coerce
    .number({ error: LIMIT_RULE })
    .int(LIMIT_RULE)
    .min(1, LIMIT_RULE)
    .max(CONVERSATIONS_PAGE_MAX, LIMIT_RULE)
    .default(50),
  cursor: z.string().max(200).optional(),
});

/** GET /api/conversations: latest first. */
export const ConversationListSchema = z.object({
  conversations: z.array(ConversationSummarySchema),
  nextCursor: z.string().nullable(),
});

export const CONVERSATION_TITLE_MAX = 80;

/** PATCH /api/conversations/{id}. */
export const RenameConversationSchema = z.object({
  title: z
    .string({ error: "Give the conversation a title" })
    .trim()
    .min(1, "Give the conversation a title")
    .max(
      CONVERSATION_TITLE_MAX,
      `Keep the title within ${CONVERSATION_TITLE_MAX} characters`,
    ),
});

/**
 * The AI SDK's UIMessage as stored. Parts are the SDK's own union and are kept
 * as they came, so only their `type` is checked here.
 */
export const StoredMessageSchema = z.object({
  id: z.string(),
  role: z.enum(["user", "assistant"]),
  parts: z.array(z.looseObject({ type: z.string() })),
  metadata: z.object({ at: z.iso.datetime() }),
});

export const ConversationSchema = ConversationSummarySchema.pick({
  id: true,
  title: true,
}).extend({
  messages: z.array(StoredMessageSchema),
  /** True while an answer is being written, perhaps by another pod. */
  answering: z.boolean(),
});

export type ConversationSummary = z.infer<typeof ConversationSummarySchema>;
export type ConversationList = z.infer<typeof ConversationListSchema>;
export type Conversation = z.infer<typeof ConversationSchema>;
export type StoredMessage = z.infer<typeof StoredMessageSchema>;
